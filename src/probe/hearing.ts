/** What is done with the texts of one topic. */
export interface Listener {
  /** Gets a text with the element it is about, if any. Claims of the page's world: to be validated. */
  hear(text: string, element: Element | null): void;
  /** Most texts that are heard in a second; the others are dropped. */
  perSecond: number;
  /** Most characters of a text that is heard. */
  longest: number;
}

/**
 * Makes a listener for the content end of the channel: hands each text to its topic's listener, as long
 * as there are not too many of them. What is of no topic, too long or too much is dropped.
 *
 * @param clock milliseconds that only ever grow
 */
export function createHearing(
  topics: Readonly<Record<string, Listener>>,
  clock: () => number = () => performance.now(),
): (topic: string, text: string, element: Element | null) => void {
  const known = new Map(
    Object.entries(topics).map(([topic, listener]) => [topic, { listener, second: 0, texts: 0 }]),
  );
  return (topic, text, element) => {
    const line = known.get(topic);
    if (line === undefined || text.length > line.listener.longest) return;
    const second = Math.floor(clock() / 1000);
    if (second !== line.second) {
      line.second = second;
      line.texts = 0;
    }
    line.texts += 1;
    if (line.texts <= line.listener.perSecond) line.listener.hear(text, element);
  };
}
