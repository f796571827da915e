import { createServer } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { places } from "../../town/places.ts";
import { startTown, type Town } from "../../town/server.ts";
import { ask } from "./ask.ts";

let town: Town;
const hostOf = (place: string) => `${place}.localhost:${town.port}`;
const visit = (place: string, path: string, question = {}) =>
  ask(town.port, hostOf(place), path, question);

beforeAll(async () => {
  town = await startTown({ port: 0 });
});
afterAll(() => town.close());

describe("hosts", () => {
  test.each(places)("%s answers under its own name", async (place) => {
    const { status, headers, body } = await visit(place, "/");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(body).toContain(`<body class="${place}">`);
  });

  test("plain localhost shows the map", async () => {
    const { body } = await ask(town.port, `localhost:${town.port}`, "/");
    expect(body).toContain('<body class="town">');
  });

  test("a browser that uses the town as its proxy asks by whole addresses", async () => {
    const { body } = await ask(town.port, "ignored.localhost", "http://school.localhost/");
    expect(body).toContain('<body class="school">');
    expect(body).toContain('"http://stats.localhost/count.js"');
  });

  test.each([
    "example.com",
    "127.0.0.1",
    "shop.localhost.example.com",
    "bank.localhost",
    "a.shop.localhost",
    "constructor.localhost",
  ])("%s is not in this town", async (host) => {
    expect((await ask(town.port, host, "/")).status).toBe(421);
  });

  test("each place has its own pages only", async () => {
    expect((await visit("clinic", "/checkout")).status).toBe(404);
    expect((await visit("shop", "/received.json")).status).toBe(404);
  });
});

describe("refusals", () => {
  test.each([
    "/../server.ts",
    "/..%2fserver.ts",
    "/%2e%2e/%2e%2e/package.json",
    "/en/checkout.html",
    "/en/",
    "/en",
    "//etc/passwd",
    "/checkout/",
    "/checkout%00",
    "/__proto__",
  ])("%s leads nowhere", async (path) => {
    const { status, body } = await visit("shop", path);
    expect(status).toBe(404);
    expect(body).toContain("nothing here is real");
  });

  test("an address that cannot be decoded is refused", async () => {
    expect((await visit("shop", "/%E0%A4%A")).status).toBe(421);
  });

  test.each(["PUT", "DELETE", "OPTIONS", "PATCH"])("%s is not taken", async (method) => {
    const { status, headers } = await visit("shop", "/", { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD, POST");
  });

  test("a page takes no post, and a form's target cannot be opened", async () => {
    const posted = await visit("shop", "/checkout", { method: "POST", body: "a=1" });
    expect([posted.status, posted.headers.allow]).toEqual([405, "GET, HEAD"]);
    const opened = await visit("shop", "/send");
    expect([opened.status, opened.headers.allow]).toEqual([405, "POST"]);
  });

  test("64 KB is the most that a form may hold", async () => {
    const post = (size: number) =>
      visit("shop", "/send", { method: "POST", body: "x".repeat(size) });
    expect((await post(64 * 1024)).status).toBe(303);
    expect((await post(64 * 1024 + 1)).status).toBe(413);
  });

  test("a refusal repeats nothing of what was asked", async () => {
    const { body, headers } = await visit("shop", "/<script>");
    expect(body).not.toContain("script");
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
  });
});

describe("pages", () => {
  test("HEAD is GET without the page", async () => {
    const whole = await visit("shop", "/checkout");
    const head = await visit("shop", "/checkout", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.body).toBe("");
    expect(head.headers["content-length"]).toBe(String(Buffer.byteLength(whole.body)));
  });

  test("what the browser already has is not sent again", async () => {
    const first = await visit("shop", "/town.css");
    const tag = first.headers.etag ?? "";
    const again = await visit("shop", "/town.css", { headers: { "If-None-Match": tag } });
    expect([again.status, again.body]).toEqual([304, ""]);
    const other = await visit("shop", "/town.css", { headers: { "If-None-Match": '"other"' } });
    expect(other.status).toBe(200);
  });

  test.each([
    ["/town.css", "text/css; charset=utf-8"],
    ["/basket.js", "text/javascript; charset=utf-8"],
    ["/mug.svg", "image/svg+xml"],
  ])("%s is served as %s", async (path, type) => {
    expect((await visit("shop", path)).headers).toMatchObject({
      "content-type": type,
      "x-content-type-options": "nosniff",
    });
  });

  test("a form is thanked for in the visitor's language and version", async () => {
    const path = "/send?lang=zh_CN&careful=1";
    const { status, headers } = await visit("school", path, { method: "POST", body: "child=a" });
    expect([status, headers.location]).toEqual([303, "/thanks?lang=zh_CN&careful=1"]);
    expect((await visit("school", headers.location ?? "")).status).toBe(200);
  });
});

describe("the listening companies", () => {
  beforeEach(async () => {
    await visit("ads", "/forget", { method: "POST" });
    await visit("stats", "/forget", { method: "POST" });
  });

  test("Stats gives a browser a number for a year, in the two ways that browsers keep", async () => {
    const { headers, body } = await visit("stats", "/pixel.gif?page=x");
    expect(headers["content-type"]).toBe("image/gif");
    expect(headers["cache-control"]).toBe("no-store");
    expect(body.slice(0, 6)).toBe("GIF89a");
    const shape =
      /^visitor=([\w-]{36}); Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=None(; Partitioned)?$/;
    const [open, apart, ...more] = headers["set-cookie"] ?? [];
    expect(more).toEqual([]);
    expect(shape.exec(open ?? "")?.[2]).toBeUndefined();
    expect(shape.exec(apart ?? "")?.[2]).toBe("; Partitioned");
    expect(shape.exec(apart ?? "")?.[1]).toBe(shape.exec(open ?? "")?.[1]);
  });

  test("Stats knows the browser again by its number", async () => {
    const first = await visit("stats", "/pixel.gif?page=a");
    const cookie = first.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
    const again = await visit("stats", "/pixel.gif?page=b", { headers: { Cookie: cookie } });
    expect(again.headers).not.toHaveProperty("set-cookie");
    const told = JSON.parse((await visit("stats", "/received.json")).body);
    expect(told.map(({ path }: { path: string }) => path)).toEqual([
      "/pixel.gif?page=a",
      "/pixel.gif?page=b",
    ]);
    expect(told[0].visitor).toBe(cookie.replace("visitor=", ""));
    expect(told[1].visitor).toBe(told[0].visitor);
  });

  test("Ads shows the class what it got, and forgets it when told to", async () => {
    await visit("ads", "/match.gif?email=a%40mail.example");
    expect((await visit("ads", "/collect", { method: "POST", body: '{"code":"1"}' })).status).toBe(
      204,
    );
    const told = JSON.parse((await visit("ads", "/received.json")).body);
    expect(told).toMatchObject([
      { path: "/match.gif?email=a%40mail.example", body: "" },
      { path: "/collect", body: '{"code":"1"}' },
    ]);
    await visit("ads", "/forget", { method: "POST" });
    expect((await visit("ads", "/received.json")).body).toBe("[]");
  });

  test("looking at the list is not itself noted, so that it pushes nothing out", async () => {
    const before = town.received().length;
    await visit("ads", "/received.json");
    expect(town.received()).toHaveLength(before);
  });
});

test("what a form held is kept nowhere", async () => {
  await visit("shop", "/send", { method: "POST", body: "id_number=secret-7" });
  const last = town.received().at(-1);
  expect(last).toMatchObject({ host: hostOf("shop"), path: "/send", method: "POST", body: "" });
  expect(JSON.stringify(town.received())).not.toContain("secret-7");
});

describe("opening", () => {
  test("both loopback families answer on one port, where the computer has both", async () => {
    const { status } = await ask(town.port, hostOf("shop"), "/", { address: "::1" }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT") return { status: 200 };
        throw error;
      },
    );
    expect(status).toBe(200);
  });

  test("a port that is taken is refused when it was asked for", async () => {
    await expect(startTown({ port: town.port })).rejects.toThrow("EADDRINUSE");
  });

  test("people get another port when the usual one is taken", async () => {
    const first = await startTown();
    const second = await startTown();
    expect(second.port).toBeGreaterThan(first.port);
    expect(second.url("shop", "/checkout")).toBe(`http://shop.localhost:${second.port}/checkout`);
    await Promise.all([first.close(), second.close()]);
  });

  test("closing frees the port", async () => {
    const { port, close } = await startTown({ port: 0 });
    await close();
    await new Promise<void>((resolve, reject) => {
      const next = createServer().once("error", reject);
      next.listen(port, "127.0.0.1", () => next.close(() => resolve()));
    });
  });
});
