// Styles and scripts as a browser loads them: one style sheet, and one small classic script for each file of site/scripts/.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Modules do not load from a disk (file:), and an old phone knows no new syntax.
const target = ["chrome80", "firefox78", "safari13"];

/** Writes styles/site.css and scripts/<name>.js below the site's folder; same sources, same bytes. */
export async function bundle(outFolder) {
  const files = await readdir(here("./scripts/"), { withFileTypes: true });
  const scripts = files.filter((file) => file.isFile() && file.name.endsWith(".ts")).map(({ name }) => name);
  const shared = { bundle: true, minify: true, charset: "utf8", legalComments: "none", logLevel: "silent" };
  await build({
    ...shared,
    target,
    // Only a rare form of it fails in Safari 13 (defaults that shadow), and esbuild cannot rewrite any.
    supported: { destructuring: true },
    format: "iife",
    entryPoints: scripts.sort().map((name) => here(`./scripts/${name}`)),
    outdir: join(outFolder, "scripts"),
  });
  // Styles degrade by themselves: what a browser does not know it skips.
  await build({ ...shared, entryPoints: [here("./styles/site.css")], outdir: join(outFolder, "styles") });
}
