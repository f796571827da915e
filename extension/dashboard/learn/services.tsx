import { textKey } from "../../../src/text/index.ts";
import { useTexts } from "../../ui/shell.tsx";
import { useSection } from "./content.ts";
import { NotHere, Sources, Tile } from "./plate.tsx";
import { linkTo } from "./route.ts";

/** The 39 types of service, with what each needs in one line. */
export function ServiceList() {
  const { t, phrase } = useTexts();
  const services = useSection("services");
  return (
    <>
      <h1>{t("learn_services")}</h1>
      <p class="lead">{t("learn_services_lead")}</p>
      <ul class="learn-tiles">
        {services.map(({ id, necessary, words }) => (
          <Tile
            key={id}
            href={linkTo("services", id)}
            title={words.name}
            note={
              necessary.length === 0
                ? t("learn_needs_nothing")
                : phrase({ key: "learn_needs", values: { count: { count: necessary.length } } })
            }
          />
        ))}
      </ul>
    </>
  );
}

/** What one type of service needs, item by item. */
export function ServicePage({ id }: { id: string }) {
  const { t } = useTexts();
  const services = useSection("services");
  const service = services.find((one) => one.id === id);
  if (service === undefined) return services.length === 0 ? null : <NotHere />;
  const kinds = [...new Set(service.necessary.flatMap(({ kinds }) => kinds))];
  return (
    <article class="learn-article">
      <header>
        <p class="learn-eyebrow">{t("learn_services")}</p>
        <h1>{service.words.name}</h1>
      </header>
      <div class="learn-text">
        <p>{t("learn_basic", { what: service.words.basic })}</p>
        {service.necessary.length === 0 ? (
          <p class="learn-do">{t("learn_needs_nothing_long")}</p>
        ) : (
          <>
            <h2>{t("learn_needed")}</h2>
            <ul class="learn-asks">
              {service.words.necessary.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <p>{t("learn_rest_free")}</p>
          </>
        )}
        <p class="soft">{t("needed_source")}</p>
        <p class="soft">{t("needed_extra")}</p>
      </div>
      <aside>
        {kinds.length > 0 && (
          <div class="learn-links">
            <h2>{t("learn_kinds")}</h2>
            <ul>
              {kinds.map((kind) => (
                <li key={kind}>
                  <a href={linkTo("kinds", kind)}>{t(textKey("kind", kind))}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </aside>
      <Sources sources={service.sources} confidence={service.confidence} />
    </article>
  );
}
