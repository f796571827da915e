import type { DataOf, MessageType, ReplyOf } from "../../src/messages/protocol.ts";
import { api } from "./api.ts";

/**
 * Asks the background worker.
 *
 * @throws Error where it does not answer: it was updated under us, or it refused
 */
export async function ask<Type extends MessageType>(
  type: Type,
  data: DataOf<Type>,
): Promise<ReplyOf<Type>> {
  const reply = await api.runtime.sendMessage({ type, data });
  if (reply === undefined || reply === null) throw new Error(`no answer to "${type}"`);
  return reply as ReplyOf<Type>;
}
