import type { ComponentChildren } from "preact";
import { useTexts } from "../../ui/shell.tsx";
import { Picture } from "./pictures.tsx";

/** A drawing set as on a page of a field guide: in a frame, with its number below. */
export function Plate({ picture, no }: { picture: string; no: number }) {
  const { t, number } = useTexts();
  return (
    <figure class="learn-plate">
      <Picture name={picture} size={112} />
      <figcaption>{t("learn_figure", { no: number(no) })}</figcaption>
    </figure>
  );
}

interface TileProps {
  href: string;
  picture?: string;
  title: string;
  /** A short line below the title. */
  note?: ComponentChildren;
  /** Marks that something was met or learned; a shape beside it says so too. */
  marked?: boolean;
}

/** One thing on a shelf: the whole tile is its link. */
export function Tile({ href, picture, title, note, marked }: TileProps) {
  return (
    <li class={marked ? "learn-tile marked" : "learn-tile"}>
      {picture !== undefined && <Picture name={picture} size={56} />}
      <div>
        <a href={href}>{title}</a>
        {note !== undefined && <p class="soft">{note}</p>}
      </div>
    </li>
  );
}

interface LinksProps {
  title: string;
  links: readonly { href: string; title: string }[];
}

/** A titled list of links to other places of the guide; nothing where there are none. */
export function Links({ title, links }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <div class="learn-links">
      <h2>{title}</h2>
      <ul>
        {links.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where it was learned and how sure that is: at the foot of every page. */
export function Sources({
  sources,
  confidence,
}: {
  sources: readonly string[];
  confidence: "high" | "medium" | "low";
}) {
  const { t } = useTexts();
  return (
    <footer class="learn-sources soft">
      {sources.length > 0 && (
        <p>
          {t("learn_sources")} {sources.join("; ")}
        </p>
      )}
      <p>{t(`learn_sure_${confidence}`)}</p>
    </footer>
  );
}

/** Nothing of that name is here: an old link, or a typo. */
export function NotHere() {
  const { t } = useTexts();
  return <p>{t("learn_not_here")}</p>;
}
