import { expect, test } from "vitest";
import { receivedList } from "../../town/received.ts";

const request = { host: "ads.localhost", path: "/", method: "GET", time: 0, body: "", visitor: "" };

test("the oldest requests fall out", () => {
  const received = receivedList(3);
  for (const path of ["/1", "/2", "/3", "/4"]) received.add({ ...request, path });
  expect(received.all().map(({ path }) => path)).toEqual(["/2", "/3", "/4"]);
});

test("long addresses and bodies are cut", () => {
  const received = receivedList();
  received.add({ ...request, path: `/${"p".repeat(9_000)}`, body: "b".repeat(9_000) });
  expect(received.all()[0]?.path).toHaveLength(2_000);
  expect(received.all()[0]?.body).toHaveLength(2_000);
});

test("one company can forget without the others", () => {
  const received = receivedList();
  received.add(request);
  received.add({ ...request, host: "stats.localhost" });
  received.forget("ads.localhost");
  expect(received.all().map(({ host }) => host)).toEqual(["stats.localhost"]);
});
