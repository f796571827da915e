import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import type { Duplex } from "node:stream";

/** A request that a test site got. */
export interface Got {
  host: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
}

/** What a path answers with. */
export interface Page {
  body: string;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** Sites for tests: one loopback server that answers for every host name. */
export interface SiteServer {
  port: number;
  got: Got[];
  /** Answers `host/path` (path with its slash) with this from now on. */
  put(address: string, page: Page | string): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** Starts it: what was not put comes from the folders of pages in test/. */
export async function startSites(): Promise<SiteServer> {
  const pages = new Map<string, Page>();
  const got: Got[] = [];
  const open = new Set<Duplex>();
  const folder = new URL("..", import.meta.url).pathname;

  const find = async (host: string, path: string): Promise<Page | null> => {
    const put = pages.get(`${host}${path}`) ?? pages.get(`*${path}`);
    if (put !== undefined) return put;
    const file = normalize(path).replace(/^(\.\.[/\\])+/, "");
    const place = file.startsWith("/forms/") ? file : join("pages", file);
    const body = await readFile(join(folder, place), "utf8").catch(() => null);
    return body === null ? null : { body, type: types[extname(file)] ?? "text/plain" };
  };

  const server = createServer(async (request, answer) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const url = new URL(request.url ?? "/", "http://any");
    got.push({ host, path: url.pathname + url.search, headers: request.headers });
    request.resume();
    const page = await find(host, url.pathname);
    answer.writeHead(page?.status ?? (page === null ? 404 : 200), {
      "content-type": page?.type ?? "text/html; charset=utf-8",
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "*",
      ...page?.headers,
    });
    answer.end(page?.body ?? "");
  });
  // Any WebSocket is taken; what comes through it is nobody's business here.
  server.on("upgrade", (request, socket) => {
    const key = `${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash("sha1").update(key).digest("base64");
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.on("error", () => socket.destroy());
    open.add(socket);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));

  return {
    port: (server.address() as AddressInfo).port,
    got,
    put: (address, page) =>
      void pages.set(address, typeof page === "string" ? { body: page } : page),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
        for (const socket of open) socket.destroy();
      }),
  };
}
