import { type Form, hashed, judge, weight } from "./define.ts";

const shape = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;
const gmail = /^(?:gmail|googlemail)\.com$/;

/** Written for `@`, to keep readers of pages from it. */
const againstRobots = ["(at)", "[at]", " at ", "_at_"];

/**
 * E-mail addresses. Ad platforms hash them trimmed and in small letters; Google and Unified ID 2.0 also
 * without the dots and the `+tag` that Gmail does not read. The domain alone is many people's.
 */
export const email: Form = {
  fits: (value) => shape.test(value),

  spell(value) {
    const small = value.toLowerCase();
    const at = small.lastIndexOf("@");
    const local = small.slice(0, at);
    const domain = small.slice(at + 1);
    const untagged = local.replace(/\+.*$/, "");
    const undotted = untagged.replaceAll(".", "");
    const domains = gmail.test(domain) ? ["gmail.com", "googlemail.com"] : [domain];
    const others = domains.flatMap((name) => [
      `${local}@${name}`,
      `${untagged}@${name}`,
      `${undotted}@${name}`,
      `${local.replaceAll(".", "")}@${name}`,
    ]);
    const addresses = [...new Set([small, ...others])];
    const locals = [...new Set([local, untagged, undotted])].filter((text) => weight(text) >= 3);
    return {
      spellings: [
        ...addresses.map((text) => ({ text, place: "word", proof: "alone", whole: true }) as const),
        ...againstRobots.map(
          (sign) =>
            ({
              text: `${local}${sign}${domain}`,
              place: "word",
              proof: "alone",
              called: "split",
            }) as const,
        ),
        ...locals.map((text) => ({
          text,
          place: "value" as const,
          proof: "alone" as const,
          beside: [domain],
          called: "split",
        })),
        ...locals
          .filter((text) => judge(text, "words")?.proof === "alone" && weight(text) >= 6)
          .map((text) => ({
            text,
            place: "value" as const,
            // A word alone may be anything; with a dot or a digit it is somebody.
            proof: /[^\p{L}]/u.test(text) ? ("alone" as const) : ("soft" as const),
            called: "part",
          })),
      ],
      hashed: [
        ...hashed([
          ...addresses,
          value,
          value.toUpperCase(),
          `${small} `,
          `mailto:${small}`,
          ...(value === small ? [small.charAt(0).toUpperCase() + small.slice(1)] : []),
        ]),
        ...hashed(locals.filter((text) => weight(text) >= 5)).map((one) => ({
          ...one,
          piece: true as const,
        })),
      ],
    };
  },
};
