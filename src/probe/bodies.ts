import { textOfBlob } from "./blobs.ts";
import { apply, getPrototypeOf, ownProperty, slice, uncurry } from "./intrinsics.ts";

/** Most characters or bytes of a body that are told. */
const mostBody = 262_144;

/** What a body turned out to be. */
export interface Body {
  /** Its text; of bytes one character each. */
  text: string;
  bytes: boolean;
  /** Why it could not be read, or not wholly; else `""`. */
  unread: "" | "stream" | "too-large";
}

/** Reads bodies that the browser keeps from listeners of requests: files, frames of sockets. */
export interface Bodies {
  /** Calls back with what can be read; later, where reading takes time. Never where there is nothing to read. */
  read(body: unknown, take: (body: Body) => void): void;
  /** Is all of it something that listeners of requests get to see by themselves? They see no files in forms. */
  isSeen(body: unknown): boolean;
}

const { min: smaller } = Math;
const fromCode = String.fromCharCode;
const byte: Record<number, string> = [];
for (let code = 0; code < 256; code += 1) byte[code] = fromCode(code);

const getter = (owner: object | undefined, name: string): (() => unknown) | undefined =>
  owner && ownProperty(owner, name)?.get;

// Of whichever window a body comes, these tell of it.
const blobs = globalThis.Blob?.prototype;
const blobSize = getter(blobs, "size");
const blobBytes = blobs && ownProperty(blobs, "arrayBuffer")?.value;
const cut: (blob: Blob, start: number, end: number) => Blob = uncurry(
  blobs?.slice ?? (() => blobs),
);
const { then } = Promise.prototype;
const Bytes = Uint8Array;
const bufferLength = getter(ArrayBuffer.prototype, "byteLength");
/** Goes through a form's answers without calling anything of the page's. */
const eachAnswer: unknown = globalThis.FormData?.prototype.forEach;
// Where requests have no streams, one is sent as the words that stand for any object.
const streamLocked = getter(
  getter(globalThis.Request?.prototype, "duplex") && globalThis.ReadableStream.prototype,
  "locked",
);
const views = getPrototypeOf(Bytes.prototype) as object;
const viewBuffer = getter(views, "buffer");
const viewStart = getter(views, "byteOffset");
const viewLength = getter(views, "byteLength");

/** Is it an object that has this getter of the browser's? */
function has(get: (() => unknown) | undefined, object: unknown): boolean {
  if (get === undefined || typeof object !== "object" || object === null) return false;
  try {
    apply(get, object, []);
    return true;
  } catch {
    return false;
  }
}

/** Characters or bytes of a body; 0 where that cannot be told at once. */
export function sizeOfBody(body: unknown): number {
  if (typeof body === "string") return body.length;
  if (has(blobSize, body)) return apply(blobSize as () => number, body, []);
  if (has(bufferLength, body)) return apply(bufferLength as () => number, body, []);
  return has(viewLength, body) ? apply(viewLength as () => number, body, []) : 0;
}

/** Calls back with each file of a form; with none of anything else. */
function eachFile(form: unknown, take: (file: unknown) => void): void {
  try {
    apply(eachAnswer as () => void, form, [
      (answer: unknown) => has(blobSize, answer) && take(answer),
    ]);
  } catch {
    // No form.
  }
}

/** Makes the reader, with the browser's own functions as they were before any page script. */
export function readBodies(): Bodies {
  function ofBuffer(buffer: ArrayBuffer, start: number, length: number): Body {
    const size = smaller(length, mostBody);
    const bytes = new Bytes(buffer, start, size);
    let text = "";
    for (let at = 0; at < size; at += 1) text += byte[bytes[at] as number];
    return { text, bytes: true, unread: length > mostBody ? "too-large" : "" };
  }

  return {
    read(body, take) {
      if (typeof body === "string") {
        const long = body.length > mostBody;
        take({
          text: long ? slice(body, 0, mostBody) : body,
          bytes: false,
          unread: long ? "too-large" : "",
        });
      } else if (has(blobSize, body)) {
        const known = textOfBlob(body as object);
        if (known !== undefined) {
          take({ text: known, bytes: false, unread: "" });
          return;
        }
        const size: number = apply(blobSize as () => number, body, []);
        const part = size > mostBody ? cut(body as Blob, 0, mostBody) : body;
        const ready = (buffer: ArrayBuffer) => {
          const read = ofBuffer(buffer, 0, apply(bufferLength as () => number, buffer, []));
          if (size > mostBody) read.unread = "too-large";
          take(read);
        };
        apply(then, apply(blobBytes, part, []), [ready, () => {}]);
      } else if (has(bufferLength, body)) {
        const length: number = apply(bufferLength as () => number, body, []);
        take(ofBuffer(body as ArrayBuffer, 0, length));
      } else if (has(viewLength, body)) {
        const start: number = apply(viewStart as () => number, body, []);
        const length: number = apply(viewLength as () => number, body, []);
        take(ofBuffer(apply(viewBuffer as () => ArrayBuffer, body, []), start, length));
      } else if (has(streamLocked, body)) take({ text: "", bytes: false, unread: "stream" });
      else eachFile(body, (file) => this.read(file, take));
    },
    isSeen(body) {
      let seen = !has(blobSize, body) && !has(streamLocked, body);
      eachFile(body, () => {
        seen = false;
      });
      return seen;
    },
  };
}
