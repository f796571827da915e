import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** One rule of `--resolve`: hosts that match go to this place. */
interface Rule {
  matches: (host: string) => boolean;
  /** null: an EXCLUDE rule, the host is resolved as usual. */
  to: { host: string; port: number | null } | null;
}

/**
 * Reads rules as Chromium's `--host-resolver-rules` writes them: `MAP PATTERN HOST[:PORT]` and
 * `EXCLUDE PATTERN`, separated by commas; `*` in a pattern stands for anything.
 *
 * @throws RangeError that names the rule which cannot be read
 */
export function parseResolve(rules: string): Rule[] {
  return rules
    .split(",")
    .map((rule) => rule.trim())
    .filter(Boolean)
    .map((rule) => {
      const [verb = "", pattern = "", to = "", ...rest] = rule.split(/\s+/);
      const matches = matcher(pattern);
      if (/^exclude$/i.test(verb) && pattern && !to) return { matches, to: null };
      const place = /^(\[[0-9a-f:.]+\]|[^:\s]+)(?::(\d{1,5}))?$/i.exec(to);
      if (!/^map$/i.test(verb) || !place?.[1] || rest.length > 0) {
        throw new RangeError(`--resolve: cannot read "${rule}"; write MAP HOST ADDRESS[:PORT]`);
      }
      const host = place[1].replace(/^\[|\]$/g, "");
      return { matches, to: { host, port: place[2] === undefined ? null : Number(place[2]) } };
    });
}

const matcher = (pattern: string): ((host: string) => boolean) => {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const whole = new RegExp(`^${parts.join(".*")}$`, "i");
  return (host) => whole.test(host);
};

/** A forward proxy on the loopback that sends host names where the rules say. */
export interface ResolvingProxy {
  port: number;
  close(): Promise<void>;
}

/** Starts the proxy: for a browser that takes no resolver rules. */
export async function startProxy(rules: readonly Rule[]): Promise<ResolvingProxy> {
  const open = new Set<Socket>();
  const placeOf = (host: string, port: number) => {
    const rule = rules.find(({ matches }) => matches(host));
    if (!rule?.to) return { host, port };
    return { host: rule.to.host, port: rule.to.port ?? port };
  };

  const server = createServer((incoming, answer) => {
    if (!URL.canParse(incoming.url ?? "")) return refuse(answer);
    const url = new URL(incoming.url ?? "");
    forward(incoming, answer, url, placeOf(url.hostname, Number(url.port || 80)));
  });
  // Encrypted connections and WebSockets come as tunnels.
  server.on("connect", (incoming, client: Socket, head) => {
    const url = new URL(`http://${incoming.url}`);
    const { host, port } = placeOf(url.hostname, Number(url.port || 443));
    const remote = connect(port, host, () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      remote.write(head);
      remote.pipe(client).pipe(remote);
    });
    const end = () => {
      remote.destroy();
      client.destroy();
    };
    remote.on("error", end).on("close", end);
    client.on("error", end).on("close", end);
  });
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}

function forward(
  incoming: IncomingMessage,
  answer: ServerResponse,
  url: URL,
  place: { host: string; port: number },
): void {
  const onward = request(
    {
      ...place,
      method: incoming.method,
      path: url.pathname + url.search,
      headers: incoming.headers,
    },
    (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.rawHeaders);
      reply.pipe(answer);
    },
  );
  onward.on("error", () => refuse(answer));
  answer.on("close", () => onward.destroy());
  incoming.pipe(onward);
}

function refuse(answer: ServerResponse): void {
  if (!answer.headersSent) answer.writeHead(502);
  answer.end();
}
