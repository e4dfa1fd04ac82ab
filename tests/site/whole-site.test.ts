// The real site as a whole: each type of page is valid HTML, and no page is heavy.
import { gzipSync } from "node:zlib";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildSites, type Sites } from "../browser/built-once.ts";
import { pagesOf, referencesOf } from "./built-site.ts";

const kilobyte = 1024;
const heaviestPage = 100 * kilobyte;
const heaviestScripts = 30 * kilobyte;

const rules = new StaticConfigLoader({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Tables laid out as cards on a phone lose their role in some browsers; said outright, they keep it.
    "no-redundant-role": "off",
    // A part that scrolls by itself is a region to the keyboard, but no section of the text.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // A list of facts may be named.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // Names of columns with a dot are ids that links use, never selectors.
    "valid-id": ["error", { relaxed: true }],
  },
});

let sites: Sites;
beforeAll(async () => {
  sites = await buildSites();
});
afterAll(() => sites?.remove());

it("is valid HTML, one page of every type and one document of every 文种", async () => {
  const validator = new HtmlValidate(rules);
  const found: string[] = [];
  for (const { site, address } of [...sites.samples, ...sites.documents]) {
    const report = await validator.validateString(site.files.get(address)?.toString("utf8") ?? "");
    for (const { ruleId, message, line } of report.results.flatMap(({ messages }) => messages)) {
      found.push(`${address}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(found).toEqual([]);
});

it("sends no page of more than 100 KB with its styles and scripts, and none with more than 30 KB of scripts", () => {
  const { files } = sites.real;
  const packed = new Map<string, number>();
  const weigh = (address: string): number => {
    const known = packed.get(address) ?? gzipSync(files.get(address) ?? "").length;
    packed.set(address, known);
    return known;
  };
  const tooHeavy: string[] = [];
  let scripted = 0;
  for (const [address, bytes] of files) {
    if (!address.endsWith(".html")) continue;
    const asked = [...headOf(bytes, address)];
    const scripts = asked.filter((file) => file.startsWith("scripts/"));
    if (scripts.length > 0) scripted += 1;
    const wire = asked.reduce((sum, file) => sum + weigh(file), weigh(address));
    const code = scripts.reduce((sum, file) => sum + (files.get(file)?.length ?? 0), 0);
    if (wire > heaviestPage || code > heaviestScripts) tooHeavy.push(`${address}: ${wire} bytes, scripts ${code}`);
  }
  expect(tooHeavy).toEqual([]);
  expect(scripted, "pages are looked at with their scripts").toBeGreaterThan(500);
});

/** The styles, scripts and pictures a page asks for by itself, below the site's root. */
function headOf(bytes: Buffer, address: string): ReadonlySet<string> {
  const [page] = pagesOf(new Map([[address, bytes]]));
  const references = page === undefined ? [] : referencesOf(page);
  return new Set(references.map(({ file }) => file).filter((file) => /^(styles|scripts)\/|\.svg$/.test(file)));
}
