import type { LineText } from "../messages/line.ts";

/** The frame's end of the line to the worker. */
export interface Outbox {
  /** Sends a text now, or as soon as there is a line. */
  post(text: LineText): void;
  /** The worker opened a line. */
  opened(send: (text: LineText) => void): void;
  /** The line is gone: the worker was stopped, or updated. */
  ended(): void;
}

/** Most texts that wait for a line. */
const mostWaiting = 50;

/**
 * Keeps texts until there is a line, and asks for one when there is something to say.
 *
 * @param ask asks the worker to open a line; rejects where it does not answer
 */
export function createOutbox(ask: () => Promise<unknown>): Outbox {
  let send: ((text: LineText) => void) | null = null;
  let waiting: LineText[] = [];
  let asked = false;

  function want(): void {
    if (asked || send !== null) return;
    asked = true;
    ask().then(
      () => {
        asked = false;
      },
      () => {
        asked = false;
      },
    );
  }

  return {
    post(text) {
      if (send !== null) {
        send(text);
        return;
      }
      // Of values, the newest are all there is to say.
      if (text.tell === "values") waiting = waiting.filter(({ tell }) => tell !== "values");
      waiting = [...waiting, text].slice(-mostWaiting);
      want();
    },
    opened(to) {
      send = to;
      for (const text of waiting) to(text);
      waiting = [];
    },
    ended() {
      send = null;
    },
  };
}
