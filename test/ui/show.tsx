import { render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { createShell, type Host, ShellProvider } from "../../extension/ui/shell.tsx";

/** Renders a view as its page would, with settings and words loaded. */
export async function show(host: Host, view: ComponentChildren) {
  const shell = await createShell(host, "product_name");
  return { shell, ...render(<ShellProvider shell={shell}>{view}</ShellProvider>) };
}
