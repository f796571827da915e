import { useSignal } from "@preact/signals";
import { ChevronDown } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  /** What the button says. */
  label: ComponentChildren;
  className?: string;
  children: ComponentChildren;
}

/** A button that opens what follows it, in place. */
export function Disclosure({ label, className = "quiet", children }: Props) {
  const open = useSignal(false);
  const id = useId();
  const toggle = () => {
    open.value = !open.value;
  };
  return (
    <>
      <button
        type="button"
        class={className}
        aria-expanded={open.value}
        aria-controls={id}
        onClick={toggle}
      >
        {label}
        <ChevronDown class="fold-mark" size={16} aria-hidden="true" />
      </button>
      <div id={id} hidden={!open.value}>
        {open.value && children}
      </div>
    </>
  );
}
