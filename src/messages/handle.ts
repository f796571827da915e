import * as v from "valibot";
import { type DataOf, type MessageType, protocol, type ReplyOf, type Sender } from "./protocol.ts";

/** One handler for each message; a missing one does not compile. */
export type Handlers<Context> = {
  [Type in MessageType]: (data: DataOf<Type>, context: Context) => Promise<ReplyOf<Type>>;
};

const envelope = v.strictObject({ type: v.string(), data: v.unknown() });

/**
 * The only reader of raw messages. Unknown type, wrong sender or an extra property gets silence
 * (`undefined`); so does a message whose sender the browser did not vouch for.
 *
 * @param raw what came in, whatever it is
 * @param from who the browser says sent it; null for anybody who may say nothing
 */
export function handle<Context>(
  raw: unknown,
  from: Sender | null,
  context: Context,
  handlers: Handlers<Context>,
): Promise<unknown> | undefined {
  const message = from === null ? undefined : read(raw, from);
  if (message === undefined) return undefined;
  const handler = handlers[message.type] as (data: unknown, context: Context) => Promise<unknown>;
  return handler(message.data, context);
}

/** The message if it is one that the sender may send, else nothing. Never throws, whatever comes in. */
function read(raw: unknown, from: Sender): { type: MessageType; data: unknown } | undefined {
  try {
    const message = v.safeParse(envelope, raw, { abortEarly: true });
    if (!message.success) return undefined;
    const { type, data } = message.output;
    // Own keys only: "constructor" and the like are no message types.
    if (!Object.hasOwn(protocol, type)) return undefined;
    const rule = protocol[type as MessageType];
    // Refused before it is validated, or the delay would tell a stranger which messages exist.
    if (rule.from !== from) return undefined;
    const valid = v.safeParse(rule.data, data, { abortEarly: true });
    return valid.success ? { type: type as MessageType, data: valid.output } : undefined;
  } catch {
    // A getter or a proxy threw: no message of ours has any.
    return undefined;
  }
}
