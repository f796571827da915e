import type browser from "webextension-polyfill";
import { api } from "./api.ts";

const name = "line";

/** One end of a line between the worker and one frame, on which nobody else is. */
export interface Line {
  post(text: unknown): void;
}

/**
 * Opens a line to one frame. Messages would be heard by every page of the extension that cares to listen;
 * a line that the worker opens to a frame is heard by the two alone.
 *
 * @param hear gets whatever comes, unchecked
 * @param ended the frame is gone
 */
export function openLine(
  tab: number,
  frame: number,
  hear: (raw: unknown) => void,
  ended: () => void,
): Line {
  const port = api.tabs.connect(tab, { frameId: frame, name });
  port.onMessage.addListener((raw) => hear(raw));
  port.onDisconnect.addListener(() => ended());
  return lineOf(port);
}

/** Calls back in a frame when the worker opens a line to it. */
export function onLine(
  opened: (line: Line) => void,
  hear: (raw: unknown) => void,
  ended: () => void,
): void {
  api.runtime.onConnect.addListener((port) => {
    if (port.name !== name || port.sender?.id !== api.runtime.id) return;
    port.onMessage.addListener((raw) => hear(raw));
    port.onDisconnect.addListener(() => ended());
    opened(lineOf(port));
  });
}

const lineOf = (port: browser.Runtime.Port): Line => ({
  post(text) {
    try {
      port.postMessage(text);
    } catch {
      // The other end is gone; whoever holds this end hears of it.
    }
  },
});
