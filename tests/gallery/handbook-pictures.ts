// npm run gallery: writes docs/images/手册/, what a reader of the handbook will see in a browser, made from the fictional city.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Page } from "playwright-core";
import { nodeWorld } from "../../src/base/node-world.ts";
import { type Onlooker, Preview } from "../../src/preview/preview.ts";
import { show } from "../../src/preview/show.ts";
import { launchBrowser } from "../browser/browser.ts";
import { serveFolder } from "../browser/folder-server.ts";

const pictures = resolve("docs/images/手册");
const program = resolve("src/cli.ts");
/** Pixels. */
const width = 1120;
const [previewHeight, siteHeight] = [720, 960];
/** What most systems mean by system-ui; the browser of the tests knows no system's own font. */
const font = 'body, code, pre { font-family: "Noto Sans SC"; }';
const quality = 80;
const summary = "content/明川市/2024/工作总结.md";
const document = "mingchuan/2024/summary";

const home = await mkdtemp(join(tmpdir(), "liangji-pictures-"));
await cp("content/明川市", join(home, "content/明川市"), { recursive: true });
await cp("templates", join(home, "templates"), { recursive: true });
const folders = [
  "--content",
  join(home, "content"),
  "--templates",
  join(home, "templates"),
  "--out",
  join(home, "dist"),
];
await promisify(execFile)(process.execPath, [program, "build", "--only", "site", ...folders]);

// Places in the pictures begin with content/, as they do for a reader.
process.chdir(home);
const browser = await launchBrowser();
try {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const page = await browser.newPage({ colorScheme: "light", reducedMotion: "reduce", bypassCSP: true });
  await pictureSite(page);
  await picturePreview(page);
} finally {
  await browser.close();
  process.chdir(tmpdir());
  await rm(home, { recursive: true, force: true });
}

async function pictureSite(page: Page): Promise<void> {
  await page.setViewportSize({ width, height: siteHeight });
  const site = await serveFolder(join(home, "dist/site"), "/");
  await page.goto(`${site.address}index.html`, { waitUntil: "networkidle" });
  await save(page, "公开网站");
  await site.close();
}

/** A document as it is while all is well, and after somebody typed a number the ledger contradicts. */
async function picturePreview(page: Page): Promise<void> {
  let [time, told] = [0, (): void => undefined];
  // Every look at this clock is a second and a half later, so that the pictures are the same on any machine.
  const clock = (): number => (time += 1500);
  const failed = (trouble: string): void => {
    throw new Error(trouble);
  };
  const onlookers: Onlooker[] = [];
  const preview = new Preview(nodeWorld, { content: "content", templates: "templates", out: "dist" }, clock, onlookers);
  const shown = await show({ world: nodeWorld, host: "127.0.0.1", port: 0, clock, preview: () => preview, failed });
  onlookers.push(shown, { walking: () => undefined, walked: () => told(), failed });
  const walk = (saved?: string): Promise<void> =>
    new Promise((done) => {
      told = done;
      preview.saved(saved);
    });
  await walk();
  await page.setViewportSize({ width, height: previewHeight });
  await page.goto(`http://127.0.0.1:${shown.port}/document?id=${encodeURIComponent(document)}`);
  await page.addStyleTag({ content: font });
  await page.frameLocator("iframe.sheet").locator("h1").waitFor();
  await save(page, "预览");
  const text = await readFile(summary, "utf8");
  const typed = text.replace('财政抽评项目{{数 "抽评项目数"}}', "财政抽评项目12个");
  if (typed === text) throw new Error(`${summary} 里没有要改成手写的数`);
  await writeFile(summary, typed);
  await walk(summary);
  await page.locator("#overlay.over").waitFor();
  await save(page, "预览有错误时");
  await page.close();
  await Promise.all([preview.close(), shown.close()]);
}

async function save(page: Page, name: string): Promise<void> {
  const image = await loadImage(await page.screenshot());
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const bytes = canvas.toBuffer("image/webp", quality);
  await writeFile(join(pictures, `${name}.webp`), bytes);
  process.stdout.write(`docs/images/手册/${name}.webp：${Math.ceil(bytes.length / 1024)}KB\n`);
}
