import type { OutgoingHttpHeaders } from "node:http";

/** An answer before it goes onto the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Buffer;
  /** The number that a company has just given this browser. */
  readonly given?: string;
}

/** A small plain page for what went wrong. It repeats nothing of what was asked. */
export const refusal = (status: number, reason: string): Answer => ({
  status,
  headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  body: `${status} ${reason}\nPractice town – nothing here is real.\n练习小镇——这里的一切都是虚构的。\n`,
});

/** The answer to a method that is not taken; `allowed` lists those that are. */
export const wrongMethod = (allowed: string): Answer => {
  const answer = refusal(405, "This is not done here.");
  return { ...answer, headers: { ...answer.headers, Allow: allowed } };
};
