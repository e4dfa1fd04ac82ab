// The way of a publication to the site's builder: what leaves on one side arrives on the other, however it was cut up.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readPublication } from "../../site/read-publication.ts";
import type { Publication } from "../../src/disclosure/publication.ts";
import { publicationLines } from "../../src/outputs/publication-lines.ts";
import { publicationFixture } from "./publication-fixture.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "liangji-test-lines-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function sent(publication: Publication): Promise<Publication> {
  const path = join(folder, "publication");
  await writeFile(path, [...publicationLines(publication)].map((line) => `${line}\n`).join(""));
  return readPublication(path);
}

/** As JSON, without the number of the line. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "apart" ? undefined : inner)));

it("brings everything over", async () => {
  expect(plain(await sent(publicationFixture))).toEqual(plain(publicationFixture));
  expect(plain(await sent({ regions: [] }))).toEqual({ regions: [] });
});

it("brings long and odd texts over, beyond one block of the file", async () => {
  const [region] = publicationFixture.regions;
  const [year] = region?.years ?? [];
  const [document] = year?.documents ?? [];
  if (!region || !year || !document) throw new Error("the fixture has a document");
  const html = `<p>甲\n乙\u2028丙\u{1f4c8}</p>${"长".repeat(700_000)}`;
  const documents = [document, { ...document, page: "other", html }, { ...document, page: "last" }];
  const there = await sent({ regions: [{ ...region, years: [{ ...year, documents }] }] });
  expect(there.regions[0]?.years[0]?.documents.map((one) => one.html)).toEqual([document.html, html, document.html]);
});

it("keeps what only one page shows out of what is read first", () => {
  const last = [...publicationLines(publicationFixture)].at(-1) ?? "";
  const [document] = publicationFixture.regions[0]?.years[0]?.documents ?? [];
  expect(last).toContain(document?.title);
  expect(last).not.toContain('"html"');
  expect(last).not.toContain('"tables"');
});
