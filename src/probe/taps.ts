import type { Action } from "./actions.ts";
import type { KeptMeasure } from "./kept.ts";

/**
 * How the size of a call is told. In numbers, of which the largest counts: `area` in pixels (of
 * `this` none where people see it), `characters`
 * different ones, `length` of a text, `items` of a list, `true-members` of an options object,
 * `sent` bytes or characters of a body and of an address behind its question mark, `without-gesture` 1 where nobody has just clicked or typed,
 * `once-typed` 0, and no call at all before something was typed. As the number of different ones per script:
 * `different` first arguments (of a font's shorthand its families), `names` of what was called or read,
 * `fonts` that an element itself sets.
 * As a sum: `weights` of the names that were read within two seconds. As a percentage: `share` of the page's
 * elements that were gone through in one go. All others are bits of what is kept
 * in the browser that could tell somebody from others (kept.ts).
 */
export type Measure =
  | "none"
  | "characters"
  | "area-of-this"
  | "area-shown"
  | "area-of-result"
  | "area-of-arguments"
  | "length-of-result"
  | "items-of-first"
  | "true-members"
  | "without-gesture"
  | "once-typed"
  | "different"
  | "names"
  | "sent"
  | "fonts"
  | "weights"
  | "share"
  | KeptMeasure;

/** Functions of the browser whose calls are counted, under which name. */
export interface Tap {
  action: Action;
  /** Interfaces of the window that have them; for `static` and `construct`, the interfaces themselves. */
  on: readonly string[];
  /** What they are: methods unless it says something else. */
  part?: "value" | "get" | "set" | "static" | "construct";
  names: readonly string[] | Readonly<Record<string, number>>;
  size: Measure;
  /** Counted only where the first argument is one of these; those of one group count as one. */
  among?: Readonly<Record<string, string>>;
  /** Counted only on the document, its root, its body or the window (of a method's `this` or first argument). */
  whole?: "this" | "first";
  /** Counted only if the same script has done another action within the last seconds. */
  after?: Action;
  /**
   * For objects that all scripts share, and for those of which there are thousands: the script is looked up
   * for each call as long as it costs little, instead of for some calls on each object.
   */
  shared?: true;
}

const contexts = ["CanvasRenderingContext2D", "OffscreenCanvasRenderingContext2D"];
const webgl = ["WebGLRenderingContext", "WebGL2RenderingContext"];

/** Kinds of input that a script may listen to, by event. */
const streams = {
  click: "click",
  dblclick: "click",
  focusin: "focus",
  focusout: "focus",
  input: "input",
  change: "input",
  keydown: "keys",
  keypress: "keys",
  keyup: "keys",
  mousedown: "press",
  mouseup: "press",
  mousemove: "move",
  pointerdown: "press",
  pointerup: "press",
  pointermove: "move",
  resize: "resize",
  scroll: "scroll",
  selectionchange: "selection",
  touchmove: "touch",
  touchstart: "touch",
  visibilitychange: "visibility",
} as const;

const keys = {
  beforeinput: "input",
  input: "input",
  keydown: "keys",
  keypress: "keys",
  keyup: "keys",
} as const;

const moves = {
  mousemove: "move",
  pointermove: "move",
  scroll: "scroll",
  touchmove: "move",
  wheel: "scroll",
} as const;

/** Interfaces without any below them: an object of another prototype is another window's. */
export const leaves: readonly string[] = [
  "AudioBuffer",
  "CanvasRenderingContext2D",
  "HTMLCanvasElement",
  "Navigator",
  "OfflineAudioContext",
  "RTCPeerConnection",
  "WebGL2RenderingContext",
  "WebGLRenderingContext",
  "WebSocket",
  "XMLHttpRequest",
];

/** What scripts send by. */
const sends = [
  { on: ["WebSocket", "XMLHttpRequest"], part: "value", names: ["send"] },
  { on: ["Navigator"], part: "value", names: ["sendBeacon"] },
  { on: ["window"], part: "value", names: ["fetch"] },
  { on: ["HTMLImageElement", "HTMLScriptElement"], part: "set", names: ["src"] },
] as const;

/** Where the address alone may hold it. */
const opening = { on: ["XMLHttpRequest"], part: "value", names: ["open"] } as const;

/** How much rarer than in other scripts a property is in those that recognise devices. */
const navigatorWeights = {
  appCodeName: 4,
  appName: 3,
  appVersion: 2,
  buildID: 6,
  connection: 2,
  cookieEnabled: 1,
  deviceMemory: 4,
  doNotTrack: 2,
  hardwareConcurrency: 4,
  language: 1,
  languages: 2,
  maxTouchPoints: 3,
  mimeTypes: 3,
  oscpu: 5,
  pdfViewerEnabled: 5,
  platform: 2,
  plugins: 3,
  product: 4,
  productSub: 6,
  vendor: 2,
  vendorSub: 8,
  webdriver: 3,
} as const;

const screenWeights = {
  availHeight: 2,
  availLeft: 6,
  availTop: 6,
  availWidth: 2,
  colorDepth: 3,
  height: 1,
  pixelDepth: 4,
  width: 1,
} as const;

/** Everything the probe counts. A new kind of behaviour is a line here; sorted by action. */
export const taps: readonly Tap[] = [
  { action: "ask-camera", on: ["MediaDevices"], names: ["getUserMedia"], size: "without-gesture" },
  {
    action: "ask-location",
    on: ["Geolocation"],
    names: ["getCurrentPosition", "watchPosition"],
    size: "without-gesture",
  },
  {
    action: "ask-notifications",
    on: ["Notification"],
    part: "static",
    names: ["requestPermission"],
    size: "without-gesture",
  },
  {
    action: "audio-read",
    on: ["AudioBuffer", "AnalyserNode"],
    names: [
      "copyFromChannel",
      "getByteFrequencyData",
      "getChannelData",
      "getFloatFrequencyData",
      "getFloatTimeDomainData",
    ],
    size: "none",
  },
  { action: "audio-render", on: ["OfflineAudioContext"], names: ["startRendering"], size: "none" },
  {
    action: "audio-shape",
    on: ["BaseAudioContext"],
    names: ["createDynamicsCompressor"],
    size: "none",
  },
  {
    // However a source of sound was made: by its context, or by its own constructor.
    action: "audio-source",
    on: ["AudioScheduledSourceNode"],
    names: ["start"],
    size: "none",
    shared: true,
  },
  { action: "battery", on: ["Navigator"], names: ["getBattery"], size: "none", shared: true },
  {
    action: "battery-read",
    on: ["BatteryManager"],
    part: "get",
    names: ["charging", "chargingTime", "dischargingTime", "level"],
    size: "names",
    shared: true,
  },
  { action: "cache-write", on: ["Cache"], names: ["put"], size: "kept-answer", shared: true },
  {
    action: "canvas-draw",
    on: contexts,
    names: ["drawImage", "fill", "fillRect", "putImageData", "stroke", "strokeRect"],
    size: "none",
  },
  { action: "canvas-font", on: contexts, part: "set", names: ["font"], size: "different" },
  { action: "canvas-measure", on: contexts, names: ["measureText"], size: "none" },
  { action: "canvas-read", on: contexts, names: ["getImageData"], size: "area-of-result" },
  {
    action: "canvas-read",
    on: ["HTMLCanvasElement", "OffscreenCanvas"],
    names: ["convertToBlob", "toBlob", "toDataURL"],
    size: "area-of-this",
  },
  { action: "canvas-rotate", on: contexts, names: ["rotate"], size: "none" },
  {
    action: "canvas-shown",
    on: ["HTMLImageElement"],
    part: "set",
    names: ["src"],
    size: "area-shown",
    shared: true,
  },
  {
    action: "canvas-shown",
    on: ["HTMLAnchorElement"],
    part: "set",
    names: ["href"],
    size: "area-shown",
    shared: true,
  },
  {
    action: "canvas-shown",
    on: ["Element"],
    names: ["setAttribute"],
    size: "area-shown",
    shared: true,
  },
  {
    action: "canvas-shown",
    on: ["URL"],
    part: "static",
    names: ["createObjectURL"],
    size: "area-shown",
    shared: true,
  },
  { action: "canvas-text", on: contexts, names: ["fillText", "strokeText"], size: "characters" },
  {
    action: "client-hints",
    on: ["NavigatorUAData"],
    names: ["getHighEntropyValues"],
    size: "items-of-first",
    shared: true,
  },
  {
    action: "clipboard-read",
    on: ["Clipboard"],
    names: ["read", "readText"],
    size: "without-gesture",
    shared: true,
  },
  {
    action: "cookie-write",
    on: ["Document"],
    part: "set",
    names: ["cookie"],
    size: "lasting-cookie",
    shared: true,
  },
  {
    action: "cookie-write",
    on: ["CookieStore"],
    names: ["set"],
    size: "lasting-entry",
    shared: true,
  },
  {
    action: "database-write",
    on: ["IDBObjectStore"],
    names: ["add", "put"],
    size: "kept-record",
    shared: true,
  },
  {
    action: "devices-list",
    on: ["MediaDevices"],
    names: ["enumerateDevices"],
    size: "none",
    shared: true,
  },
  {
    action: "environment",
    on: ["Navigator"],
    part: "get",
    names: navigatorWeights,
    size: "weights",
    shared: true,
  },
  {
    action: "environment",
    on: ["Screen"],
    part: "get",
    names: screenWeights,
    size: "weights",
    shared: true,
  },
  { action: "font-check", on: ["FontFaceSet"], names: ["check"], size: "different", shared: true },
  { action: "font-load", on: ["FontFace"], names: ["load"], size: "none", shared: true },
  {
    action: "font-width",
    on: ["Element", "HTMLElement"],
    part: "get",
    names: [
      "clientHeight",
      "clientWidth",
      "offsetHeight",
      "offsetWidth",
      "scrollHeight",
      "scrollWidth",
    ],
    size: "fonts",
    shared: true,
  },
  {
    action: "font-width",
    on: ["Element", "Range"],
    names: ["getBoundingClientRect", "getClientRects"],
    size: "fonts",
    shared: true,
  },
  {
    action: "id-read",
    on: ["Document"],
    part: "get",
    names: ["cookie"],
    size: "noted-cookie",
    shared: true,
  },
  { action: "id-read", on: ["Storage"], names: ["getItem"], size: "noted-item", shared: true },
  {
    action: "id-read",
    on: ["IDBRequest"],
    part: "get",
    names: ["result"],
    size: "noted-record",
    shared: true,
  },
  {
    action: "id-restored",
    on: ["Document"],
    part: "set",
    names: ["cookie"],
    size: "restored-cookie",
    shared: true,
  },
  {
    action: "id-restored",
    on: ["Storage"],
    names: ["setItem"],
    size: "restored-item",
    shared: true,
  },
  {
    action: "key-read",
    on: ["InputEvent", "KeyboardEvent"],
    part: "get",
    names: ["charCode", "code", "data", "key", "keyCode"],
    size: "none",
    shared: true,
  },
  {
    action: "key-read",
    on: ["HTMLInputElement", "HTMLTextAreaElement"],
    part: "get",
    names: ["value"],
    size: "once-typed",
    shared: true,
  },
  {
    action: "listen-document",
    on: ["EventTarget"],
    names: ["addEventListener"],
    size: "different",
    among: streams,
    whole: "this",
    shared: true,
  },
  {
    action: "listen-keys",
    on: ["EventTarget"],
    names: ["addEventListener"],
    size: "different",
    among: keys,
    shared: true,
  },
  {
    action: "listen-keys",
    on: ["HTMLElement", "Document", "window"],
    part: "set",
    names: ["oninput", "onkeydown", "onkeypress", "onkeyup"],
    size: "names",
    shared: true,
  },
  {
    action: "listen-moves",
    on: ["EventTarget"],
    names: ["addEventListener"],
    size: "different",
    among: moves,
    whole: "this",
    shared: true,
  },
  {
    action: "listen-sensors",
    on: ["EventTarget"],
    names: ["addEventListener"],
    size: "different",
    among: { devicemotion: "motion", deviceorientation: "orientation" },
    shared: true,
  },
  {
    action: "markup-read",
    on: ["Element"],
    part: "get",
    names: ["attributes"],
    size: "share",
    shared: true,
  },
  {
    action: "markup-read",
    on: ["Element"],
    names: ["getAttributeNames"],
    size: "share",
    shared: true,
  },
  {
    action: "markup-whole",
    on: ["Element"],
    names: ["getHTML"],
    size: "length-of-result",
    whole: "this",
  },
  {
    action: "markup-whole",
    on: ["Element"],
    part: "get",
    names: ["innerHTML", "outerHTML"],
    size: "length-of-result",
    whole: "this",
  },
  {
    action: "markup-whole",
    on: ["XMLSerializer"],
    names: ["serializeToString"],
    size: "length-of-result",
    whole: "first",
  },
  {
    action: "markup-walk",
    on: ["NodeIterator", "TreeWalker"],
    names: ["nextNode"],
    size: "none",
  },
  {
    action: "media-query",
    on: ["window"],
    names: ["matchMedia"],
    size: "different",
    shared: true,
  },
  {
    action: "move-read",
    on: ["MouseEvent", "Touch"],
    part: "get",
    names: ["clientX", "movementX", "offsetX", "pageX", "screenX", "x"],
    size: "none",
    shared: true,
  },
  {
    action: "observe-document",
    on: ["MutationObserver"],
    names: ["observe"],
    size: "true-members",
    whole: "first",
    shared: true,
  },
  {
    action: "permission-query",
    on: ["Permissions"],
    names: ["query"],
    size: "different",
    shared: true,
  },
  {
    action: "plugin-read",
    on: ["Plugin"],
    part: "get",
    names: ["description", "filename", "name"],
    size: "names",
    shared: true,
  },
  {
    action: "plugin-read",
    on: ["MimeType"],
    part: "get",
    names: ["suffixes", "type"],
    size: "names",
    shared: true,
  },
  {
    action: "rtc-answer",
    on: ["RTCPeerConnection"],
    names: ["setRemoteDescription"],
    size: "none",
  },
  {
    action: "rtc-candidates",
    on: ["RTCPeerConnection"],
    part: "set",
    names: ["onicecandidate"],
    size: "none",
  },
  {
    action: "rtc-candidates",
    on: ["RTCPeerConnection"],
    part: "get",
    names: ["localDescription"],
    size: "none",
  },
  {
    action: "rtc-candidates",
    on: ["EventTarget"],
    names: ["addEventListener"],
    size: "none",
    among: { icecandidate: "candidate" },
    shared: true,
  },
  { action: "rtc-channel", on: ["RTCPeerConnection"], names: ["createDataChannel"], size: "none" },
  {
    action: "rtc-media",
    on: ["RTCPeerConnection"],
    names: ["addStream", "addTrack", "addTransceiver"],
    size: "none",
  },
  {
    action: "rtc-offer",
    on: ["RTCPeerConnection"],
    // The second makes an offer by itself where it is given none.
    names: ["createOffer", "setLocalDescription"],
    size: "none",
  },
  ...sends.map((send): Tap => ({ ...send, action: "send", size: "sent", shared: true })),
  ...(["key-read", "move-read"] as const).flatMap((action) =>
    [...sends, opening].map(
      (send): Tap => ({
        ...send,
        action: `send-after-${action}`,
        size: "sent",
        after: action,
        shared: true,
      }),
    ),
  ),
  { action: "speech-speak", on: ["SpeechSynthesis"], names: ["speak"], size: "none", shared: true },
  {
    action: "speech-voices",
    on: ["SpeechSynthesis"],
    names: ["getVoices"],
    size: "none",
    shared: true,
  },
  { action: "storage-write", on: ["Storage"], names: ["setItem"], size: "kept-item", shared: true },
  { action: "webgl-draw", on: webgl, names: ["drawArrays", "drawElements"], size: "none" },
  { action: "webgl-extensions", on: webgl, names: ["getSupportedExtensions"], size: "none" },
  { action: "webgl-parameters", on: webgl, names: ["getParameter"], size: "different" },
  {
    action: "webgl-precision",
    on: webgl,
    names: ["getShaderPrecisionFormat"],
    size: "none",
  },
  { action: "webgl-read", on: webgl, names: ["readPixels"], size: "area-of-arguments" },
  {
    action: "webgl-renderer",
    on: webgl,
    names: ["getParameter"],
    size: "none",
    among: { "37445": "vendor", "37446": "renderer" },
  },
  {
    action: "worker-register",
    on: ["ServiceWorkerContainer"],
    names: ["register"],
    size: "none",
    shared: true,
  },
  { action: "worker-use", on: ["Worker"], names: ["postMessage"], size: "none", shared: true },
  {
    action: "worker-use",
    on: ["Worker"],
    part: "set",
    names: ["onmessage"],
    size: "none",
    shared: true,
  },
  {
    action: "worker-use",
    on: ["SharedWorker"],
    part: "get",
    names: ["port"],
    size: "none",
    shared: true,
  },
];

/** Calls of another window's functions on objects that are not that window's. */
export const borrowing: Tap = {
  action: "borrowed",
  on: [],
  names: [],
  size: "none",
  shared: true,
};
