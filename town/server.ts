import type { IncomingMessage, ServerResponse } from "node:http";
import { refusal, wrongMethod } from "./answer.ts";
import { readTown } from "./files.ts";
import { openBoth, shut } from "./listen.ts";
import type { Place } from "./places.ts";
import { type ReceivedRequest, receivedList } from "./received.ts";
import { answerTo } from "./reception.ts";
import { readBody, writeAnswer } from "./wire.ts";

/** The running town. */
export interface Town {
  readonly port: number;
  /** The address of a place's page, e.g. `url("shop", "/checkout?careful=1")`. */
  url(place: Place, path?: string): string;
  /** The last 500 requests, oldest first, except the class's own look at them. Memory only. */
  received(): ReceivedRequest[];
  /** Stops listening, drops open connections and forgets everything. */
  close(): Promise<void>;
}

export interface TownOptions {
  /** 0 takes any free port, a number takes that one; left out, it is 8600 or the next free one. */
  readonly port?: number | undefined;
  /** The loopback address to listen on. The other family's is used too, where there is one. */
  readonly host?: "127.0.0.1" | "::1";
}

const methods = ["GET", "HEAD", "POST"];

/**
 * Opens the practice town on this computer only. Throws when the port is taken (with no port
 * given: when 8600 and the 50 after it are), and when a page's file is missing.
 */
export async function startTown({ port, host = "127.0.0.1" }: TownOptions = {}): Promise<Town> {
  const files = readTown();
  const received = receivedList();
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    void serve(request, response).catch(() => response.destroy());

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "";
    if (!methods.includes(method)) {
      response.setHeader("Connection", "close");
      return writeAnswer(wrongMethod(methods.join(", ")), request, response);
    }
    const body = await readBody(request);
    if (body === undefined) {
      response.setHeader("Connection", "close");
      return writeAnswer(refusal(413, "This is too much."), request, response);
    }
    const { host = "", cookie, "accept-language": acceptLanguage } = request.headers;
    const plain = { method, host, address: request.url ?? "", acceptLanguage, cookie, body };
    writeAnswer(answerTo(plain, files, received), request, response);
  }

  const { servers, port: opened } = await openBoth(handle, host, port);
  return {
    port: opened,
    url: (place, path = "/") => `http://${place}.localhost:${opened}${path}`,
    received: received.all,
    close: async () => {
      await Promise.all(servers.map(shut));
    },
  };
}
