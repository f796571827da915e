import { useTexts } from "../../ui/shell.tsx";
import { Countries } from "./countries.tsx";
import { Flow } from "./flow.tsx";
import { Network } from "./network.tsx";

/** Pictures of the record; each has the same data as a table. Loaded when everything else stands. */
export function Pictures() {
  const { t } = useTexts();
  return (
    <>
      <section aria-labelledby="flow">
        <h2 id="flow">{t("picture_flow")}</h2>
        <Flow />
      </section>
      <section aria-labelledby="network">
        <h2 id="network">{t("picture_network")}</h2>
        <Network />
      </section>
      <section aria-labelledby="countries">
        <h2 id="countries">{t("picture_countries")}</h2>
        <Countries />
      </section>
    </>
  );
}
