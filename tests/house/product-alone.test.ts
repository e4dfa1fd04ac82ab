// The repository speaks of the product: nothing in it knows how, where or on which machine it was made.
import { readdir, readFile } from "node:fs/promises";
import { expect, it } from "vitest";

const root = new URL("../../", import.meta.url);
/** Not part of the repository: what is installed, built or kept by git. */
const skipped = new Set(["node_modules", "dist", ".git", ".astro", ".cache"]);
const self = "tests/house/product-alone.test.ts";
/** Reads public documents from beside the repository where they are, and skips by name where they are not. */
const readsBeside = "tests/document/proofreading/seeds.test.ts";

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(new URL(folder, root), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      if (skipped.has(entry.name) || entry.name.startsWith("dist.")) return [];
      const path = `${folder}${entry.name}`;
      return entry.isDirectory() ? filesBelow(`${path}/`) : [path];
    }),
  );
  return found.flat().sort();
}

interface Word {
  readonly what: string;
  readonly pattern: RegExp;
}

const words: readonly Word[] = [
  { what: "a path of some machine", pattern: /(?<![\w.:/-])\/(?:work|home|root|Users|mnt|tmp)\/[\w.-]+|[A-Z]:\\\w+/ },
  { what: "a registry", pattern: /registry\.npmjs|npmmirror|registry=|_authToken|\bverdaccio\b|artifactory/i },
  {
    what: "an issue or pull request of ours",
    pattern: /\b(?:issues?|pull request|PR)\s*#?\d+|(?<![\w&/#]|UAX )#\d{1,5}\b(?![\w;-])/i,
  },
  {
    what: "a session or assistant",
    pattern: /\bClaude\b|\bChatGPT\b|\bCopilot\b|AI[- ]generated|language model|本会话/i,
  },
  { what: "a folder outside the repository", pattern: /\.\.\/shared\b|\bseeds?\/\d{3}\b/ },
  { what: "unfinished work", pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/ },
];

const readable =
  /\.(?:ts|mjs|js|json|md|hbs|ya?ml|astro|css|svg|html|txt)$|(?:^|\/)(?:run|LICENSE|\.[a-z]+rc|\.gitignore|\.editorconfig)$/;

it("names no machine, registry, session or unfinished work", async () => {
  const met: string[] = [];
  for (const path of (await filesBelow("")).filter((one) => readable.test(one) && one !== self)) {
    const lines = (await readFile(new URL(encodeURI(path), root), "utf8")).split("\n");
    for (const [index, line] of lines.entries()) {
      // Colours and integrity sums look like numbers and words of many kinds.
      if (path === "package-lock.json" && line.includes('"integrity"')) continue;
      for (const { what, pattern } of words) {
        if (path === readsBeside && what === "a folder outside the repository") continue;
        if (pattern.test(line)) met.push(`${path}:${index + 1} speaks of ${what}: ${line.trim().slice(0, 80)}`);
      }
    }
  }
  expect(met.join("\n")).toBe("");
});

it("has a lock file that works with any registry", async () => {
  const lock = JSON.parse(await readFile(new URL("package-lock.json", root), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string }>>;
  };
  const entries = Object.entries(lock.packages).filter(([path]) => path !== "");
  expect(entries.filter(([, one]) => one.resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(
    entries.filter(([, one]) => one.integrity === undefined).map(([path]) => path),
    "without a checksum",
  ).toEqual([]);
});

it("pins every package to one version", async () => {
  const { dependencies, devDependencies } = JSON.parse(await readFile(new URL("package.json", root), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
