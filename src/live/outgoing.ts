import type { Channel } from "../log/event.ts";

/** One place of something that left, and what stood there. */
export interface Part {
  channel: Channel;
  content: string | Uint8Array;
}

/** A request's body as the browser tells of it. */
export interface RequestBody {
  error?: string | undefined;
  formData?: Readonly<Record<string, readonly unknown[]>> | undefined;
  raw?: readonly { bytes?: ArrayBuffer; file?: string }[] | undefined;
}

/** Headers that browsers write themselves and no page puts anything of a person into. */
const ownHeaders =
  /^(?:accept|access-control|cache-control|connection|content-|dnt$|host$|if-|origin$|pragma$|priority$|range$|save-data$|sec-(?!websocket-protocol)|te$|transfer-encoding$|upgrade|user-agent$)/i;

/** The head of a file in a form, at the end of a piece: the browser leaves out what was in the file. */
const fileHead = /; filename="[^"]+"\r\n(?:[^\r\n]+\r\n)*\r\n$/i;
const endsInFileHead = (bytes: Uint8Array): boolean =>
  fileHead.test(String.fromCharCode(...bytes.subarray(-1000)));

/** Most bytes of a body that are looked through at all, and most of each end of a longer one. */
const mostBytes = 262_144;
const endBytes = 16_384;

/**
 * What stands in a body, with the reason where it could not be read (`blob-body`) or not wholly
 * (`too-large`; `file` where a file in a form was left out).
 */
export function bodyParts(body: RequestBody): { parts: Part[]; unread: string | null } {
  const parts: Part[] = [];
  let unread = body.error === undefined ? null : "blob-body";
  if (body.formData !== undefined) {
    const lines = Object.entries(body.formData).flatMap(([name, values]) =>
      values.map((value) => `${name}=${typeof value === "string" ? value : ""}`),
    );
    parts.push({ channel: "body", content: lines.join("\n").slice(0, mostBytes) });
  }
  for (const { bytes, file } of body.raw ?? []) {
    if (file !== undefined) unread ??= "file";
    if (bytes === undefined) continue;
    const all = new Uint8Array(bytes);
    if (endsInFileHead(all)) unread ??= "file";
    if (all.length <= mostBytes) parts.push({ channel: "body", content: all });
    else {
      unread ??= "too-large";
      parts.push({ channel: "body", content: all.subarray(0, mostBytes) });
      parts.push({ channel: "body", content: all.subarray(all.length - endBytes) });
    }
  }
  return { parts, unread };
}

/** What stands in the headers that a page has a say in. */
export function headerParts(
  headers: readonly { name: string; value?: string | undefined }[],
): Part[] {
  return headers.flatMap(({ name, value }): Part[] => {
    if (value === undefined || value === "" || ownHeaders.test(name)) return [];
    const channel = /^cookie$/i.test(name)
      ? ("cookie" as const)
      : /^referer$/i.test(name)
        ? ("referer" as const)
        : ("header" as const);
    return [{ channel, content: value.slice(0, 16_384) }];
  });
}

/** Path, query and fragment of an address: its host says where, not what. */
export function addressPart(url: string): Part {
  return { channel: "url", content: url.slice(0, 65_536) };
}

/** Do two accounts of one request name the same address? Fragments never leave. */
export const sameAddress = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (url: string): string => url.split("#", 1)[0] ?? "";
