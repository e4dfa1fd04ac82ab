// The same input gives the same bytes: no clock, no chance, no locale, and one door to the disk and the environment.
import { expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./source-code.ts";

interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files that are the door, and why. */
  readonly doors: readonly string[];
  readonly instead: string;
}

const bans: readonly Ban[] = [
  {
    what: "the clock",
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\.now\b|\bhrtime\b/,
    // How long a person still has to wait.
    doors: ["src/cli.ts"],
    instead: "dates come from records",
  },
  {
    what: "chance",
    pattern: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/,
    // By which machines that share a folder know their unfinished files apart, and builds that share a queue are known apart;
    // nothing is made from it.
    doors: ["src/executor/store/folder-store.ts", "src/executor/queue/known-programs.ts"],
    instead: "the same input must give the same bytes",
  },
  {
    what: "the machine's locale or time zone",
    pattern: /\.toLocale\w+|\.localeCompare\b|\bIntl\.(?!Segmenter\("zh-CN")|\bget(Hours|Date|Month|FullYear|Day)\(/,
    // Sorts by 拼音 in the reader's browser; nothing that is built depends on it.
    doors: ["site/scripts/lists/compare.ts"],
    instead: "compare by code unit (base/order.ts) and write numbers with base/quantity-text.ts",
  },
  {
    what: "the environment",
    pattern: /\bprocess\.env\b/,
    // The world; the installer, which runs before the world exists; the site, whose builder runs in a process of its own.
    doors: [
      "src/base/node-world.ts",
      "src/install.mjs",
      "src/outputs/build-site.ts",
      "site/preview.mjs",
      "site/render.mjs",
      "site/site-data.ts",
    ],
    instead: "ask the World",
  },
  {
    what: "the disk",
    pattern: /["'](?:node:)?fs(?:\/promises)?["']/,
    doors: [
      "src/base/node-world.ts",
      "src/base/node-machine.ts",
      "src/base/digest-thread.ts",
      "src/install.mjs",
      "site/bundle.mjs",
      "site/preview.mjs",
      "site/render.mjs",
      "site/read-publication.ts",
      "site/write-sitemap.mjs",
    ],
    instead: "ask the World, so that tests can bring their own",
  },
  {
    what: "another program or the network",
    pattern: /["']node:(?:child_process|http|https|net|dgram|tls)["']|\bfetch\(/,
    doors: [
      "src/install.mjs",
      "src/outputs/build-site.ts",
      // A bucket is reached over the network, when a person names one.
      "src/executor/store/patient-fetch.ts",
      // The preview speaks with the browser of this machine, and with the site's process.
      "src/preview/browser/live.mjs",
      "src/preview/open-browser.ts",
      "src/preview/server/event-stream.ts",
      "src/preview/server/refusal.ts",
      "src/preview/server/serve.ts",
      // Every region of a province is built in a process of its own.
      "src/province/build-in-child.ts",
      "src/preview/website/site-server.ts",
    ],
    instead: "everything works offline, in one process but for the site's",
  },
  {
    what: "printing and leaving",
    pattern: /\bconsole\.\w+\(|\bprocess\.(?:exit\b|exitCode|stdout|stderr)/,
    doors: ["src/cli.ts", "src/install.mjs", "site/preview.mjs", "site/render.mjs"],
    instead: "return a finding, or use what the command was given to print with",
  },
];

const source = await sourceFiles(["src", "site"], /\.(ts|mjs|astro)$/);
const uses = ({ pattern }: Ban, { text }: SourceFile): boolean => pattern.test(withoutComments(text));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

it.each(bans)("nothing but its door reaches for $what", (ban) => {
  const users = source.filter((file) => uses(ban, file)).map(({ path }) => path);
  expect(
    users.filter((path) => !ban.doors.includes(path)),
    ban.instead,
  ).toEqual([]);
  expect(
    ban.doors.filter((door) => !users.includes(door)),
    "doors nobody uses any more",
  ).toEqual([]);
});

it.each([
  ["const now = new Date();", "the clock"],
  ["const text = amount.toLocaleString();", "the machine's locale or time zone"],
  ['const words = new Intl.Segmenter("en");', "the machine's locale or time zone"],
  ['import fs from "fs";', "the disk"],
  ['console.log("x")', "printing and leaving"],
])("%s is %s", (text, what) => {
  const ban = bans.find((one) => one.what === what);
  expect(ban && uses(ban, { path: "src/x.ts", text })).toBe(true);
});

it.each(["new Date(Date.UTC(2000, 0, 1))", 'new Intl.Segmenter("zh-CN", { granularity: "word" })', "// new Date()"])(
  "%s is the same everywhere",
  (text) => expect(bans.filter((ban) => uses(ban, { path: "src/x.ts", text }))).toEqual([]),
);
