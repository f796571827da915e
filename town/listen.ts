import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { usualPort } from "./places.ts";

export type Loopback = "127.0.0.1" | "::1";

/**
 * Opens servers on both loopback families at one port, because browsers may try either first for
 * a `.localhost` name. Where the computer lacks the second family, one is enough.
 * Port 0 is any free port; undefined is the usual one or the next that is free.
 * Throws the last error when none could be had.
 */
export async function openBoth(handle: RequestListener, host: Loopback, port: number | undefined) {
  const candidates =
    port === undefined
      ? Array.from({ length: 50 }, (_, step) => usualPort + step)
      : Array.from({ length: port === 0 ? 5 : 1 }, () => port);
  let last: unknown;
  for (const candidate of candidates) {
    try {
      return await openPair(handle, host, candidate);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      last = error;
    }
  }
  throw last;
}

async function openPair(handle: RequestListener, host: Loopback, port: number) {
  const first = await open(handle, host, port);
  const taken = (first.address() as AddressInfo).port;
  try {
    const second = await open(handle, host === "::1" ? "127.0.0.1" : "::1", taken);
    return { port: taken, servers: [first, second] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") {
      return { port: taken, servers: [first] };
    }
    // Another program sits at the other family's port: a browser could end up there.
    await shut(first);
    throw error;
  }
}

function open(handle: RequestListener, host: Loopback, port: number): Promise<Server> {
  const server = createServer({ requestTimeout: 10_000 }, handle);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port }, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

/** Stops a server and drops its open connections. */
export function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
