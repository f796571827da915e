import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { builtExtension } from "../../cli/build.ts";

const root = new URL("../../dist/", import.meta.url).pathname;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each([
  { target: "chrome", browser: "chromium" },
  { target: "firefox", browser: "firefox" },
] as const)("the build for $target", ({ target, browser }) => {
  const folder = join(root, target);
  let manifest: Record<string, unknown>;

  beforeAll(() => {
    builtExtension(browser);
    manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  }, 120_000);

  test("asks for exactly these permissions", () => {
    // A change here is a decision, not an accident: a new warning switches the extension off for everybody.
    // `contextMenus` and `sidePanel` bring no warning.
    expect(manifest.permissions).toEqual(
      ["alarms", "contextMenus", "sidePanel", "storage", "webNavigation", "webRequest"].filter(
        (name) => target === "chrome" || name !== "sidePanel",
      ),
    );
    expect(manifest.host_permissions).toEqual(["<all_urls>"]);
    expect(manifest).not.toHaveProperty("optional_permissions");
    expect(manifest).not.toHaveProperty("optional_host_permissions");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  test("has its panel beside the page, which does not open by itself", () => {
    const path = "extension/panel/index.html";
    if (target === "chrome") expect(manifest.side_panel).toEqual({ default_path: path });
    else
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: path,
        open_at_install: false,
      });
  });

  test("gives pages nothing to know it by", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
  });

  test("lets its own pages ask nobody for anything", () => {
    const policy = (manifest.content_security_policy as { extension_pages: string })
      .extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("watches every frame before the page's own scripts", () => {
    const scripts = manifest.content_scripts as Record<string, unknown>[];
    expect(scripts).toHaveLength(2);
    for (const script of scripts) {
      expect(script).toMatchObject({
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: "document_start",
        matches: ["http://*/*", "https://*/*"],
      });
    }
    expect(scripts.map(({ world }) => world ?? "ISOLATED")).toEqual(["MAIN", "ISOLATED"]);
  });

  test("declares that nothing leaves the computer", () => {
    if (target === "chrome")
      return expect(manifest).not.toHaveProperty("browser_specific_settings");
    expect(manifest).toMatchObject({
      browser_specific_settings: {
        gecko: { data_collection_permissions: { required: ["none"] } },
      },
    });
  });

  test("names no address on the network and runs no code from text", () => {
    for (const file of filesBelow(folder).filter((name) => /\.(js|html|css)$/.test(name))) {
      const text = readFileSync(file, "utf8");
      const addresses = [...text.matchAll(/\b(?:https?|wss?):\/\/[\w.-]+\.[a-z]{2,}/gi)]
        .map(([address]) => address)
        // Names of markup, not places: nobody asks them for anything.
        .filter((address) => !address.startsWith("http://www.w3.org"));
      expect(addresses, file).toEqual([]);
      expect(text, file).not.toMatch(
        /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML\(|document\.write\(/,
      );
      expect(text, file).not.toMatch(/\beval\s*\(|new Function\s*\(|\bimportScripts\s*\(/);
    }
  });

  test("writes to no log but what a library says of its own failures", () => {
    const scripts = filesBelow(folder).filter((name) => name.endsWith(".js"));
    const said = scripts.flatMap((name) =>
      [...readFileSync(name, "utf8").matchAll(/\bconsole\.\w+\(.{0,60}/g)].map(([call]) => call),
    );
    const own = said.filter(
      (call) => !/API method doesn't seem to support|Failed to send onMessage/.test(call),
    );
    expect(own).toEqual([]);
  });

  test("holds the long list of public suffixes once", () => {
    const scripts = filesBelow(folder).filter((name) => name.endsWith(".js"));
    const found = scripts.flatMap((name) => [
      ...readFileSync(name, "utf8").matchAll(/lovableproject/g),
    ]);
    expect(found).toHaveLength(1);
  });

  test("keeps its content scripts small", () => {
    const scripts = (manifest.content_scripts as { js: string[] }[]).flatMap(({ js }) => js);
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(folder, name))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
  });
});
