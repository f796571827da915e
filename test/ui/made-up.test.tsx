// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { LeftPage } from "../../extension/popup/left-page.tsx";
import { MadeUp } from "../../extension/ui/made-up.tsx";
import { sent } from "../report/reports.ts";
import { fakeHost, reportWith } from "./fake-host.ts";
import { show } from "./show.tsx";

afterEach(cleanup);

test("four people who do not exist can fill in the form, and it is said how much they fill in", async () => {
  const asked: unknown[] = [];
  const fake = fakeHost({
    "fill-in": (data: unknown) => {
      asked.push(data);
      return { fields: 3 };
    },
  });
  await show(fake.host, <MadeUp tab={async () => 7} />);
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Alex Rivers",
    "李华",
    "Amina Nowak",
    "张明",
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Fill in as 李华" }));
  await screen.findByText("Filling in 3 boxes. Watch who gets them.");
  expect(asked).toEqual([{ tab: 7, person: "lihua" }]);
});

test("where nothing asks for anything, that is said", async () => {
  await show(fakeHost({ "fill-in": () => ({ fields: 0 }) }).host, <MadeUp tab={async () => 7} />);
  fireEvent.click(screen.getByRole("button", { name: "Fill in as 李华" }));
  await screen.findByText("We found no box to fill in here.");
});

test("who got what from the page that was left is told on the next one; nobody got anything: nothing is", async () => {
  const left = reportWith({
    site: "form.example",
    sent: [sent("email-address", "after-submit")],
    verdict: {
      level: 2,
      confidence: "saw",
      say: {
        key: "verdict_sent_after",
        values: { company: { text: "Acme Ads" }, kinds: { kinds: ["email-address"] } },
      },
      todo: { key: "todo_sent_after", values: {} },
    },
  });
  const { container } = await show(fakeHost().host, <LeftPage report={left} />);
  screen.getByRole("heading", { name: "The page before, on form.example" });
  expect(container.textContent).toContain(
    "We saw: This page sent your e-mail address to Acme Ads.",
  );
  cleanup();
  const calm = await show(fakeHost().host, <LeftPage report={{ ...left, sent: [] }} />);
  expect(calm.container.textContent).toBe("");
});
