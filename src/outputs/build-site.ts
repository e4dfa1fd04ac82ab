// From a publication to the folder of the public site.
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { Publication } from "../disclosure/publication.ts";
import { renameProgramFolder } from "./program-folder.ts";
import { publicationLines } from "./publication-lines.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const renderer = fileURLToPath(new URL("../../site/render.mjs", import.meta.url));

// What must not differ between machines and days, and nothing told to anyone.
const environment = {
  ASTRO_TELEMETRY_DISABLED: "1",
  NODE_ENV: "production",
  NO_COLOR: "1",
  TZ: "UTC",
  LC_ALL: "C.UTF-8",
};

/**
 * Writes every page, style and picture of the site; `outFolder` holds nothing else afterwards, so files offered for
 * download are added later, at the paths the publication names.
 */
export async function buildSite(publication: Publication, outFolder: string): Promise<Outcome<void>> {
  const failure = await render(publication, resolve(outFolder));
  if (failure === undefined) return outcome(undefined);
  const found = error("outputs/site-not-built", `网站没有生成：${failure}`, {
    place: { file: outFolder },
    hint: renameProgramFolder(root) ?? "改正上面所说的内容后重新生成；已写好的文档不受影响。",
  });
  return outcome(undefined, [found]);
}

/**
 * Astro runs in a process of its own: it changes the environment of the one it runs in, and modules it has loaded
 * would show the second publication the pages of the first. Resolves to what went wrong, if anything did.
 */
async function render(publication: Publication, outFolder: string): Promise<string | undefined> {
  const child = spawn(process.execPath, [renderer, outFolder], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["pipe", "ignore", "pipe"],
  });
  const ended = new Promise<string>((settle) => {
    child.once("error", (cause) => settle(cause.message));
    child.once("close", (code, signal) =>
      settle(code === 0 ? "" : `生成网站的程序没有正常结束（${signal ?? code}）。`),
    );
  });
  // A renderer that stops before reading everything closes the pipe; why it stopped is what it says itself.
  child.stdin.on("error", () => undefined);
  Readable.from(withNewlines(publicationLines(publication))).pipe(child.stdin);
  const said = await text(child.stderr);
  const ending = await ended;
  return ending === "" ? undefined : said.trim() || ending;
}

function* withNewlines(lines: Iterable<string>): Iterable<string> {
  for (const line of lines) yield `${line}\n`;
}
