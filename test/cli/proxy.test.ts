import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseResolve, type ResolvingProxy, startProxy } from "../../cli/proxy.ts";

describe("rules", () => {
  test("are read as Chromium reads them", () => {
    const [first, second, third] = parseResolve(
      "MAP *.shop.test 127.0.0.1:81 , EXCLUDE own.test,map * [::1]",
    );
    expect(first?.to).toEqual({ host: "127.0.0.1", port: 81 });
    expect(first?.matches("a.shop.test")).toBe(true);
    expect(first?.matches("shop.test")).toBe(false);
    expect(first?.matches("a.shopxtest")).toBe(false);
    expect(second?.to).toBeNull();
    expect(third?.to).toEqual({ host: "::1", port: null });
  });

  test.each(["MAP *", "MAP * a b", "SEND * 127.0.0.1", "MAP * 127.0.0.1:port"])(
    "%s is refused",
    (rule) => {
      expect(() => parseResolve(rule)).toThrow(RangeError);
    },
  );
});

describe("the proxy", () => {
  const server = createServer((incoming, answer) => {
    answer.setHeader("x-host", incoming.headers.host ?? "");
    incoming.pipe(answer.writeHead(203, { "x-path": incoming.url ?? "" }));
  });
  let proxy: ResolvingProxy;
  beforeEach(async () => {
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    proxy = await startProxy(
      parseResolve(`MAP * 127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
  afterEach(async () => {
    await proxy.close();
    await new Promise((closed) => server.close(closed));
  });

  test("forwards a request with its body to where the rule says, and keeps the host's name", async () => {
    const answer = await new Promise<{ status?: number; headers: object; body: string }>(
      (resolve) => {
        const asking = request(
          {
            port: proxy.port,
            method: "POST",
            path: "http://shop.test/a?b=1",
            headers: { host: "shop.test" },
          },
          async (reply) => {
            let body = "";
            for await (const part of reply) body += part;
            resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body });
          },
        );
        asking.end("hello");
      },
    );
    expect(answer).toMatchObject({
      status: 203,
      headers: { "x-host": "shop.test", "x-path": "/a?b=1" },
      body: "hello",
    });
  });

  test("makes tunnels", async () => {
    const text = await new Promise<string>((resolve) => {
      const socket = connect(proxy.port, "127.0.0.1", () =>
        socket.write("CONNECT shop.test:443 HTTP/1.1\r\n\r\n"),
      );
      let heard = "";
      socket.on("data", (data) => {
        heard += data;
        if (/^HTTP\/1.1 200[\s\S]*\r\n\r\n$/.test(heard))
          socket.write("GET /in HTTP/1.1\r\nhost: t\r\nconnection: close\r\n\r\n");
      });
      socket.on("close", () => resolve(heard));
    });
    expect(text).toContain("x-path: /in");
  });
});
