import { callerOf } from "./caller.ts";
import { exec, ownProperty } from "./intrinsics.ts";
import type { Part } from "./kit.ts";
import { madeAddress, madeHandler, madeMarkup, madeText } from "./makers.ts";
import type { Put } from "./reach.ts";
import { getter, prototypeOf, type Realm } from "./realm.ts";
import { hasSites } from "./sites.ts";
import { type After, afterwards, wrap } from "./wrap.ts";

/** `data:` addresses that are scripts; of pictures there are far more. */
const dataScript = /^data:(?:,|;|(?:text|application)\/(?:x-)?(?:java|ecma)script)/i;

/** Markup that may hold code: whoever writes long texts without any is not looked up. */
const codeInMarkup = /<script|\son[a-z]+\s*=/i;

/** Remembers which script made code out of text, for the engine then names it by no address of its maker. */
export const watchMaking: Part = (realm) => {
  const url = ownProperty(realm, "URL")?.value as object | undefined;
  const script = prototypeOf(realm, "HTMLScriptElement");
  const element = prototypeOf(realm, "Element");

  if (url !== undefined) wrap(url, "createObjectURL", "value", afterwards(addressMade));
  if (script !== undefined) wrap(script, "src", "set", afterwards(sourceSet));
  if (element !== undefined) wrap(element, "setAttribute", "value", afterwards(attributeSet));
  // Other engines name the script of their own accord, as long as it calls them itself.
  if (!hasSites) return;
  wrap(realm, "setTimeout", "value", afterwards(textTimed));
  wrap(realm, "setInterval", "value", afterwards(textTimed));
};

const addressMade: After = (_self, _args, result, called) => {
  if (typeof result === "string") madeAddress(result, callerOf(called));
};

const sourceSet: After = (_self, args, _result, called) => {
  const address = args[0];
  if (typeof address === "string" && exec(dataScript, address) !== null) {
    madeAddress(address, callerOf(called));
  }
};

const attributeSet: After = (self, args, result, called) => {
  const name = args[0];
  if (typeof name !== "string") return;
  if (name === "src") sourceSet(self, [args[1]], result, called);
  else if (name[0] === "o" && name[1] === "n") madeHandler(name, callerOf(called));
};

const textTimed: After = (_self, args, _result, called) => {
  if (typeof args[0] !== "string") return;
  madeText(args[0], callerOf(called));
};

/** Makes what remembers who put script elements, and handlers in the form of text, into the page. */
export function rememberPut(realm: Realm): Put {
  const nameOf = getter(realm, "Node", "nodeName");
  const codeOf = getter(realm, "HTMLScriptElement", "text");

  return (args, called) => {
    for (let at = 0; at < args.length; at += 1) {
      const it = args[at];
      if (typeof it === "string") {
        if (exec(codeInMarkup, it) === null) continue;
        madeMarkup(it, callerOf(called));
      } else if (typeof it === "object" && it !== null && nameOf?.(it) === "SCRIPT") {
        const code = codeOf?.(it) as string;
        if (code) madeText(code, callerOf(called));
      }
    }
  };
}
