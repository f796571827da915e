import english from "../assets/_locales/en/messages.json";
import chinese from "../assets/_locales/zh_CN/messages.json";
import { tipFor } from "../src/guide/tips/tip-for.ts";
import type { KindId } from "../src/kinds/index.ts";
import type { CardText } from "../src/messages/line.ts";
import type { Language, Settings } from "../src/messages/settings.ts";
import type { PageReport } from "../src/report/shapes.ts";
import { createTexts, type Texts, textKey } from "../src/text/index.ts";

const made = new Map<Language, Texts>();

/** Few workers ever show a card: the words are made ready when one is. */
function textsOf(language: Language): Texts {
  const texts = made.get(language) ?? createTexts(language === "en" ? english : chinese, language);
  made.set(language, texts);
  return texts;
}

/** Which sites had their card today. */
export type Shown = Map<string, string>;

/**
 * The card that a page's report is worth, or null: only for what was seen, once a site and day, and not
 * where the person wants none.
 *
 * @param shown days of the last card, by site; noted here
 * @param day the day in the person's own calendar
 */
export function cardFor(
  report: PageReport,
  settings: Settings,
  language: Language,
  shown: Shown,
  day: string,
): CardText | null {
  const { level, confidence, say, todo } = report.verdict;
  if (level < 3 || confidence !== "saw" || !settings.cards) return null;
  if (settings.quietCards.includes(report.site) || shown.get(report.site) === day) return null;
  const kinds = Object.values(say.values).flatMap((value): readonly KindId[] =>
    "kinds" in value ? value.kinds : [],
  );
  // Nobody has typed anything of it yet: the popup says it in time.
  if (!kinds.some((kind) => report.typed.includes(kind))) return null;
  shown.set(report.site, day);
  const { t, phrase, tag } = textsOf(language);
  const tip = tipFor(report, { quiet: [] });
  return {
    kinds,
    lang: tag,
    word: t(textKey("confidence", confidence)),
    say: phrase(say),
    todo: tip !== null ? t(textKey("tip", tip)) : todo === null ? "" : phrase(todo),
    buttons: {
      leave: t("card_leave"),
      fine: t("card_fine"),
      site: t("card_site"),
      everywhere: t("card_everywhere"),
    },
  };
}
