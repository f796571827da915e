import { scriptHost } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/** What the browser's own question is about, by the name of the action. */
const questions: Readonly<Record<string, string>> = {
  "ask-location": "location",
  "ask-camera": "camera",
  "ask-microphone": "microphone",
  "ask-notifications": "notifications",
};

/** The page asks for a permission before the person has done anything that would call for it. */
export const askedOnLoad = defineSignal({
  id: "asked-on-load",
  level: 1,
  lessons: ["permissions"],
  laws: [],
  match: ({ behaviours, page }, companies) => {
    // Its size is 1 where nobody had just clicked or typed.
    const asked = behaviours.filter(
      ({ action, size }) => size > 0 && Object.hasOwn(questions, action),
    );
    const scripts = [...new Set(asked.map(({ script }) => script))];
    return scripts.map((script) => {
      const host = scriptHost(script);
      const own = host === "" || companies.sameCompany(host, page.host);
      const what = asked
        .filter((fact) => fact.script === script)
        .map(({ action }) => questions[action] ?? action);
      return {
        ...(own ? {} : { host, script }),
        confidence: "saw",
        evidence: { permissions: [...new Set(what)] },
      };
    });
  },
});
