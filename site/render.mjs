// Runs Astro once, in a process of its own: node site/render.mjs OUT_FOLDER < publication.json
import { mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import site from "../astro.config.mjs";
import { bundle } from "./bundle.mjs";

const [, , outFolder] = process.argv;
// Astro keeps notes below its root and below the current folder. A folder of its own keeps them out of this package,
// which may be read-only or building twice at once.
const workFolder = await mkdtemp(join(await realpath(tmpdir()), "liangji-site-"));
try {
  process.chdir(workFolder);
  await symlink(fileURLToPath(new URL("../node_modules", import.meta.url)), "node_modules", "junction");
  process.env.LIANGJI_PUBLICATION = join(workFolder, "publication.json");
  await writeFile(process.env.LIANGJI_PUBLICATION, await buffer(process.stdin));
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
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : cause}\n`);
  process.exitCode = 1;
} finally {
  process.chdir(tmpdir());
  await rm(workFolder, { recursive: true, force: true });
}
