// Runs Astro once, in a process of its own: node site/render.mjs OUT_FOLDER < the lines of a publication
import { createWriteStream } from "node:fs";
import { mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import site from "../astro.config.mjs";
import { bundle } from "./bundle.mjs";
import { writeSitemap } from "./write-sitemap.mjs";

const [, , outFolder] = process.argv;
// Astro keeps notes below its root and below the current folder. A folder of its own keeps them out of this package,
// which may be read-only or building twice at once.
const workFolder = await mkdtemp(join(await realpath(tmpdir()), "liangji-site-"));
try {
  process.chdir(workFolder);
  await symlink(fileURLToPath(new URL("../node_modules", import.meta.url)), "node_modules", "junction");
  process.env.LIANGJI_PUBLICATION = join(workFolder, "publication.json");
  await pipeline(process.stdin, createWriteStream(process.env.LIANGJI_PUBLICATION));
  await build({
    ...site,
    configFile: false,
    root: workFolder,
    cacheDir: join(workFolder, "cache"),
    vite: { cacheDir: join(workFolder, "vite") },
    outDir: outFolder,
    logLevel: "silent",
  });
  await bundle(outFolder);
  await writeSitemap(outFolder);
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
  process.exitCode = 1;
} finally {
  process.chdir(tmpdir());
  // A virus scanner may still look at what was just written.
  await rm(workFolder, { recursive: true, force: true, maxRetries: 5 });
}
