import type { KindId } from "../../src/kinds/index.ts";
import { textKey } from "../../src/text/index.ts";
import { Shape } from "../ui/shape.tsx";
import { useTexts } from "../ui/shell.tsx";

interface Props {
  asked: readonly KindId[];
  typed: readonly KindId[];
}

/** What the practice form asks for and why each matters, as it changes. */
export function FoundList({ asked, typed }: Props) {
  const { t, phrase } = useTexts();
  return (
    <section class="plate found">
      <h2>{t("welcome_found")}</h2>
      <p role="status" class="soft">
        {phrase({ key: "welcome_found_count", values: { count: { count: asked.length } } })}
      </p>
      <ul>
        {asked.map((kind) => (
          <li key={kind}>
            <Shape of="possible" />
            <div>
              <h3>{t(textKey("kind", kind))}</h3>
              <p>{t(textKey("kind", kind, "why"))}</p>
              {typed.includes(kind) && <p class="typed">{t("welcome_found_typed")}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
