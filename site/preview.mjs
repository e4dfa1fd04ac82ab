// Shows pages of the site while the records are worked on: node site/preview.mjs < publications, a blank line after each
import { createWriteStream, rmSync } from "node:fs";
import { mkdtemp, readFile, realpath, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import site from "../astro.config.mjs";
import { bundle } from "./bundle.mjs";

Object.assign(process.env, {
  ASTRO_TELEMETRY_DISABLED: "1",
  NODE_ENV: "development",
  NO_COLOR: "1",
  TZ: "UTC",
  LC_ALL: "C.UTF-8",
});
const { dev } = await import("astro");
// Ctrl-C is for whoever feeds it, and reaches it as the end of what it is fed.
process.on("SIGINT", () => undefined);

// As in render.mjs: Astro keeps its notes in a folder of its own.
const workFolder = await mkdtemp(join(await realpath(tmpdir()), "liangji-preview-"));
process.chdir(workFolder);
// However it ends: Vite ends the process by itself when nothing more can come.
process.on("exit", () => {
  process.chdir(tmpdir());
  rmSync(workFolder, { recursive: true, force: true });
});
await symlink(fileURLToPath(new URL("../node_modules", import.meta.url)), "node_modules", "junction");
await bundle(join(workFolder, "bundled"));

let environment;
let astro;
let fed = 0;
let file = nextFile();

/** Each publication has a file of its own: pages that are being made still read the one before. */
function nextFile() {
  const path = join(workFolder, `publication-${fed}.json`);
  return { path, stream: createWriteStream(path) };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line !== "") {
    if (!file.stream.write(`${line}\n`)) await new Promise((resolve) => file.stream.once("drain", resolve));
    continue;
  }
  await new Promise((resolve) => file.stream.end(resolve));
  process.env.LIANGJI_PUBLICATION = file.path;
  fed += 1;
  file = nextFile();
  try {
    // What was made of the publication before is forgotten; the code that makes pages is kept.
    if (astro) environment.runner.clearCache();
    else astro = await start();
    process.send({ port: astro.address.port });
  } catch (cause) {
    process.send({ failed: cause instanceof Error ? cause.message : String(cause) });
  }
}
// Whoever fed it has ended.
process.exit();

function start() {
  return dev({
    ...site,
    configFile: false,
    root: workFolder,
    cacheDir: join(workFolder, "cache"),
    logLevel: "silent",
    // Any free port: the preview's own server is the only one to ask here.
    server: { host: "127.0.0.1", port: 0 },
    vite: {
      cacheDir: join(workFolder, "vite"),
      server: { hmr: false, watch: null },
      plugins: [{ name: "liangji-preview", configureServer, configResolved }],
    },
  });
}

/** No page loads a package, so none is made ready for browsers. */
function configResolved({ environments }) {
  for (const { optimizeDeps } of Object.values(environments)) {
    optimizeDeps.include = [];
    optimizeDeps.noDiscovery = true;
  }
}

function configureServer(server) {
  environment = server.environments.ssr;
  server.middlewares.use(async (request, response, next) => {
    const [path] = request.url.split("?");
    // Pages and what they load; nothing of the tools that make them.
    if (path.startsWith("/@") || path.startsWith("/node_modules") || path.includes("..")) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const bundled = /^\/(?:styles\/site\.css|scripts\/[a-z-]+\.js)$/.test(path);
    if (!bundled) return next();
    try {
      const bytes = await readFile(join(workFolder, "bundled", path));
      response.setHeader("Content-Type", path.endsWith(".css") ? "text/css" : "text/javascript");
      response.end(bytes);
    } catch {
      next();
    }
  });
}
