import type { Confidence } from "../../../src/log/event.ts";
import type { Deed } from "../../../src/log/records.ts";
import { textKey } from "../../../src/text/index.ts";
import { Shape } from "../../ui/shape.tsx";
import { useTexts } from "../../ui/shell.tsx";
import { gravest } from "./words.ts";

/** Each deed that happened, with the shape of how sure we are. */
export function DeedWords({ deeds }: { deeds: { [Name in Deed]?: Confidence } }) {
  const { t } = useTexts();
  return (
    <span class="deeds">
      {gravest.map((deed) => {
        const confidence = deed === "asked" && deeds.asked ? "possible" : deeds[deed];
        return (
          confidence !== undefined && (
            <span key={deed} class="deed">
              <Shape of={confidence} />
              {t(textKey("deed", deed))}
              <span class="only-read"> ({t(textKey("confidence", confidence))})</span>
            </span>
          )
        );
      })}
    </span>
  );
}
