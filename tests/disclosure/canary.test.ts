// A real build of a city in which everything internal is marked: no mark is anywhere in what the public gets, in any file or format, while marks of what is public are.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { publicLedger } from "../../src/disclosure/public-ledger.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import { filesOf } from "../site/built-site.ts";
import { writeFiles } from "../write-files.ts";
import { inside, outside, plantedCity } from "./planted-city.ts";

const city = plantedCity();
let folder = "";
let files: ReadonlyMap<string, Buffer> = new Map();
/** What a reader could get out of each file: text, parts of archives, pages and properties of PDF. */
const texts = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "canary-"));
  await writeFiles(join(folder, "content"), city.files);
  const build = ["src/cli.ts", "build", "--content", join(folder, "content"), "--out", join(folder, "out")];
  // Documents that would show what is inside are errors: they stay off the site, and the build says so.
  await promisify(execFile)(process.execPath, build, { maxBuffer: 2 ** 26 }).catch((failure: { code?: number }) =>
    expect(failure.code).toBe(1),
  );
  files = await filesOf(join(folder, "out/site"));
  for (const [path, bytes] of files) texts.set(path, await readable(path, bytes));
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function readable(path: string, bytes: Buffer): Promise<string> {
  if (path.endsWith(".pdf")) return await textOfPdf(bytes);
  if (!/\.(?:docx|xlsx|zip)$/.test(path)) return bytes.toString("utf8");
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => name + Buffer.from(part).toString("utf8"));
  return parts.map((part) => part + part.replace(/<[^>]*>/g, "")).join("\n");
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const found: unknown[] = [await document.getMetadata(), await document.getAttachments(), await document.getOutline()];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    found.push(items.map((item) => ("str" in item ? item.str : "")).join(""), await page.getAnnotations());
  }
  await task.destroy();
  return JSON.stringify(found);
}

const holding = (mark: string): readonly string[] =>
  [...texts].filter(([path, text]) => path.includes(mark) || text.includes(mark)).map(([path]) => path);

describe("the city", () => {
  it("has marks in every kind, in records that are sound and in records that stay inside", async () => {
    expect(city.internal.length).toBeGreaterThanOrEqual(200);
    const at = { content: join(folder, "content"), templates: "templates", out: join(folder, "out") };
    const { records } = (await walkStreet(nodeWorld, at)).value;
    const { has } = publicLedger(records);
    const marked = records.all.filter((record) => JSON.stringify(record.data).includes(inside));
    const kinds = new Set(marked.map(({ kind }) => kind.name));
    expect(allKinds.map(({ name }) => name).filter((name) => !kinds.has(name))).toEqual([]);
    const kept = marked.filter((record) => JSON.stringify(record.data.disclosure ?? "").includes("不予公开"));
    expect(new Set(kept.map(({ kind }) => kind.name)).size).toBeGreaterThanOrEqual(allKinds.length - 3);
    expect(kept.filter(has)).toEqual([]);
    expect(records.broken).toEqual([]);
  });

  it("has a site with pages, documents in two formats, and data", () => {
    const extensions = [...files.keys()].map((path) => path.slice(path.lastIndexOf(".")));
    for (const extension of [".html", ".docx", ".pdf"]) expect(extensions).toContain(extension);
    expect(files.size).toBeGreaterThan(50);
  });
});

it("nothing internal is in any file of the site, its name, its parts or its properties", () => {
  // Two signs of the mark are enough: an index for searching takes words apart.
  expect(holding(inside)).toEqual([]);
  expect(holding("canary-")).toEqual([]);
  const encoded = encodeURIComponent(inside);
  for (const form of [encoded, encoded.toLowerCase(), Buffer.from(inside, "utf16le").toString("latin1")]) {
    expect([...files].filter(([, bytes]) => bytes.includes(Buffer.from(form, "latin1"))).map(([path]) => path)).toEqual(
      [],
    );
  }
});

it("what is public is there: on pages, in DOCX and in PDF", () => {
  const shown = city.open.filter((mark) => holding(mark).some((path) => path.endsWith(".html")));
  expect(shown.length).toBeGreaterThanOrEqual(10);
  const formats = holding(outside).map((path) => path.slice(path.lastIndexOf(".")));
  for (const extension of [".html", ".docx", ".pdf"]) expect(formats).toContain(extension);
});
