// docs/部署.md: its nginx configuration, started for real, serves the site with the headers it promises, at the root and below a path.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/outputs/build-site.ts";
import { launchBrowser } from "../browser/browser.ts";
import { publicationFixture } from "../site/publication-fixture.ts";
import { mediaTypes, type RunningNginx, startNginx } from "./nginx.ts";

const guide = await readFile(new URL("../../docs/部署.md", import.meta.url), "utf8");
const below = "/czj/jixiao/";

let work: string;
let atRoot: RunningNginx;
let inFolder: RunningNginx;
let browser: Browser;

/** A block of the guide, with the folder, the port and the media types of this machine. */
function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(guide)?.[1];
  if (found === undefined) throw new Error(`docs/部署.md has no block “${language}”`);
  return found
    .replace("listen 80;", "listen 127.0.0.1:PORT;")
    .replaceAll("/etc/nginx/mime.types", mediaTypes())
    .replaceAll("/srv/liangji/site", join(work, "site"));
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "liangji-test-deploy-"));
  expect((await buildSite(publicationFixture, join(work, "site"))).diagnostics).toEqual([]);
  // What a site offers for download, and what must never be handed out.
  for (const [name, text] of Object.entries(others)) await writeFile(join(work, "site", name), text);
  const whole = block("nginx");
  const maps = whole.slice(0, whole.indexOf("server {"));
  const portal = `server { listen 127.0.0.1:PORT; include ${mediaTypes()};\n${block("nginx-subpath")}}`;
  [atRoot, inFolder, browser] = await Promise.all([
    startNginx(whole, join(work, "one")),
    startNginx(`${maps}\n${portal}`, join(work, "two")),
    launchBrowser(),
  ]);
});

afterAll(async () => {
  await Promise.all([atRoot?.stop(), inFolder?.stop(), browser?.close()]);
  await rm(work, { recursive: true, force: true });
});

const others: Readonly<Record<string, string>> = {
  "a.csv": "名称,金额（元）\r\n甲,1\r\n",
  "a.json": "{}",
  "a.jsonld": "{}",
  "a.docx": "PK",
  "a.xlsx": "PK",
  "a.pdf": "%PDF",
  "a.txt": "说明",
  ".env": "secret",
};

const get = (path: string, options: RequestInit = {}) => fetch(`${atRoot.address}${path}`, options);

describe("at the root", () => {
  it("sends every kind of file as what it is", async () => {
    const types = new Map([
      ["/", "text/html; charset=utf-8"],
      ["/huzhou/2023/summary.html", "text/html; charset=utf-8"],
      ["/styles/site.css", "text/css; charset=utf-8"],
      ["/scripts/site.js", "application/javascript; charset=utf-8"],
      ["/favicon.svg", "image/svg+xml"],
      ["/a.csv", "text/csv; charset=utf-8"],
      ["/a.json", "application/json; charset=utf-8"],
      ["/a.jsonld", "application/ld+json; charset=utf-8"],
      ["/a.pdf", "application/pdf"],
      ["/a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
      ["/a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
      ["/a.txt", "text/plain; charset=utf-8"],
    ]);
    for (const [path, type] of types) {
      const response = await get(path);
      expect([path, response.status, response.headers.get("content-type")]).toEqual([path, 200, type]);
    }
  });

  it("sends the promised headers with everything, errors too", async () => {
    for (const path of ["/", "/styles/site.css", "/a.pdf", "/huzhou/none.html"]) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy"), path).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
      expect(headers.get("content-security-policy"), path).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
      expect(headers.get("x-frame-options"), path).toBe("DENY");
      expect(headers.get("referrer-policy"), path).toBe("same-origin");
      expect(headers.get("server"), path).toBe("nginx");
    }
  });

  it("lets pages be asked for again cheaply, and keeps styles and scripts a while", async () => {
    const page = await get("/");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const tag = page.headers.get("etag") ?? "";
    expect((await get("/", { headers: { "if-none-match": tag } })).status).toBe(304);
    for (const path of ["/styles/site.css", "/scripts/site.js"])
      expect((await get(path)).headers.get("cache-control"), path).toBe("public, max-age=3600");
  });

  it("compresses what is text", async () => {
    for (const path of ["/index.html", "/styles/site.css", "/huzhou/2023/evaluations/index.html"]) {
      const { encoding, bytes } = await raw(atRoot.address, path);
      expect(encoding, path).toBe("gzip");
      const plain = await readFile(join(work, "site", path));
      expect(gunzipSync(bytes).equals(plain), path).toBe(true);
      expect(bytes.length, path).toBeLessThan(plain.length / 2);
    }
  });

  it("hands out nothing else: no list of files, no hidden file, no other method", async () => {
    expect((await get("/styles/")).status).toBe(403);
    expect((await get("/.env")).status).toBe(404);
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) expect((await get("/", { method })).status).toBe(405);
    expect((await raw(atRoot.address, "/..%2f..%2fetc%2fpasswd")).status).toBe(400);
  });
});

describe("in a browser", () => {
  it.each(["at the root", "below a path"])(
    "looks the same %s, and says so when a page does not exist",
    async (where) => {
      const start = where === "at the root" ? `${atRoot.address}/` : `${inFolder.address}${below}`;
      const page = await browser.newPage();
      const trouble: string[] = [];
      page.on("console", (message) => trouble.push(message.text()));
      page.on("requestfailed", (request) => {
        // The icon of a page left in a hurry.
        if (request.failure()?.errorText !== "net::ERR_ABORTED") trouble.push(request.url());
      });
      for (const address of ["", "huzhou/2023/summary.html", "huzhou/2023/evaluations/index.html"]) {
        await page.goto(start + address);
        const styled = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(styled, address).not.toBe("rgba(0, 0, 0, 0)");
        expect(await page.evaluate(() => document.documentElement.classList.length), address).toBeGreaterThan(0);
      }
      expect(trouble).toEqual([]);
      const missing = await page.goto(`${start}huzhou/2023/no-such-page.html`);
      expect(missing?.status()).toBe(404);
      expect(await page.locator("h1").textContent()).toBe("没有找到这个网页");
      const width = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
      expect(width, "the page's own style is not refused").not.toBe("none");
      // The browser notes the 404 itself; a refused style would be a second line.
      expect(trouble.filter((text) => !text.includes("404"))).toEqual([]);
      await page.close();
    },
  );

  it("gets the same headers below a path, and is led there without the slash", async () => {
    const page = await fetch(`${inFolder.address}${below}index.html`);
    expect(page.headers.get("content-security-policy")).toMatch(/^default-src 'none'; /);
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    const bare = await fetch(`${inFolder.address}${below.slice(0, -1)}`, { redirect: "manual" });
    expect([bare.status, new URL(bare.headers.get("location") ?? "").pathname]).toEqual([301, below]);
  });
});

/** As it comes over the wire: fetch would unpack it and tidy the path. */
function raw(address: string, path: string) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; encoding: string; bytes: Buffer }>();
  const { hostname, port } = new URL(address);
  const asked = request({ hostname, port, path, headers: { "accept-encoding": "gzip" } }, (response) => {
    const parts: Buffer[] = [];
    response.on("data", (part: Buffer) => parts.push(part));
    response.on("end", () => {
      const encoding = response.headers["content-encoding"] ?? "";
      resolve({ status: response.statusCode ?? 0, encoding, bytes: Buffer.concat(parts) });
    });
  });
  asked.on("error", reject);
  asked.end();
  return promise;
}
