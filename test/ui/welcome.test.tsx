// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { stepOf } from "../../extension/welcome/steps.ts";
import { Welcome } from "../../extension/welcome/welcome.tsx";
import { fakeHost } from "./fake-host.ts";
import { show } from "./show.tsx";

afterEach(() => {
  cleanup();
  location.hash = "";
});

async function open(hash: string, browser: "chrome" | "firefox" = "chrome") {
  location.hash = hash;
  const fake = fakeHost();
  return { ...fake, ...(await show(fake.host, <Welcome browser={browser} />)) };
}

const found = () =>
  [...document.querySelectorAll(".found h3")].map((heading) => heading.textContent);

test("a hash names a screen; any other hash is the first", () => {
  expect(["", "#hello", "#access", "#practice", "#else"].map(stepOf)).toEqual([
    "hello",
    "hello",
    "access",
    "practice",
    "hello",
  ]);
});

test("three screens: forward, back, or straight to the last", async () => {
  await open("");
  expect(screen.getByText("1 of 3")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Back" })).toBeNull();
  expect(screen.getByRole("link", { name: "Next" }).getAttribute("href")).toBe("#access");
  expect(screen.getByRole("link", { name: /Skip/ }).getAttribute("href")).toBe("#practice");
  location.hash = "#access";
  await screen.findByText("2 of 3");
  expect(document.activeElement).toBe(screen.getByRole("main"));
  expect(screen.getByRole("link", { name: "Back" }).getAttribute("href")).toBe("#hello");
});

test("the language can be changed on the first screen", async () => {
  const { settings } = await open("");
  fireEvent.change(screen.getByRole("combobox", { name: "Language" }), {
    target: { value: "zh_CN" },
  });
  await screen.findByText("看看谁在要您的信息，谁拿走了它。");
  expect(settings().language).toBe("zh_CN");
});

test.each([
  ["chrome", "Read and change all your data on all websites", 3],
  ["firefox", "Access your data for all websites", 2],
] as const)("in %s, access is told in that browser's words", async (browser, warning, choices) => {
  const { container } = await open("#access", browser);
  expect(container.querySelector("blockquote")?.textContent).toBe(warning);
  expect(container.querySelectorAll("ol li")).toHaveLength(choices);
});

test("the practice form is read by the real engine, and follows when a question is added", async () => {
  await open("#practice");
  await waitFor(() => expect(found()).toEqual(["Full name", "E-mail address"]), { timeout: 3000 });
  fireEvent.click(screen.getByRole("button", { name: "Add a question" }));
  expect(document.activeElement).toBe(screen.getByLabelText("Mobile phone number"));
  fireEvent.click(screen.getByRole("button", { name: "Add a question" }));
  await waitFor(
    () =>
      expect(found()).toEqual([
        "Full name",
        "E-mail address",
        "Phone number",
        "National ID number",
      ]),
    { timeout: 3000 },
  );
});

test("every question of the practice form is found; the last one takes the button away", async () => {
  await open("#practice");
  for (let left = 4; left > 0; left -= 1) {
    fireEvent.click(screen.getByRole("button", { name: "Add a question" }));
  }
  expect(screen.queryByRole("button", { name: "Add a question" })).toBeNull();
  await waitFor(() => expect(found()).toHaveLength(6), { timeout: 3000 });
});

test("sending sends nothing, says so and empties the boxes", async () => {
  const { asked } = await open("#practice");
  const name = screen.getByLabelText<HTMLInputElement>("Your full name");
  fireEvent.input(name, { target: { value: "Li Hua" } });
  fireEvent.submit(name.closest("form") as HTMLFormElement);
  await screen.findByText(/Nothing was sent/);
  expect(name.value).toBe("");
  expect(asked).toEqual([]);
});

test("what is typed is shown nowhere outside of its box", async () => {
  const { container } = await open("#practice");
  fireEvent.input(screen.getByLabelText("Your full name"), { target: { value: "Li Hua" } });
  fireEvent.click(screen.getByRole("button", { name: "Add a question" }));
  await waitFor(() => expect(found()).toHaveLength(3), { timeout: 3000 });
  expect(container.textContent).not.toContain("Li Hua");
});

test("the last screen leads to what is kept", async () => {
  const { opened } = await open("#practice");
  fireEvent.click(screen.getByRole("button", { name: /What we keep/ }));
  expect(opened).toEqual(["dashboard#keep"]);
});
