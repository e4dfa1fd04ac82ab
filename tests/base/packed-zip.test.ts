// ZIP files of parts deflated one by one are the files a library makes of the same parts at once.
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { packPart, zipPacked } from "../../src/base/packed-zip.ts";
import { fixZipTimes } from "../../src/base/zip-times.ts";

const texts = {
  "[Content_Types].xml": "<Types/>",
  "word/document.xml": "绩效自评表".repeat(5000),
  "word/empty.xml": "",
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("the same bytes as the library's own", () => {
  const whole = zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, bytesOf(text)])));
  fixZipTimes(whole);
  const parts = Object.entries(texts).map(([name, text]) => packPart(name, bytesOf(text)));
  expect(Buffer.from(zipPacked(parts)).equals(whole)).toBe(true);
});

test("a part packed once serves many files", () => {
  const shared = packPart("word/styles.xml", bytesOf("<w:styles/>"));
  const one = zipPacked([shared, packPart("a", bytesOf("1"))]);
  zipPacked([packPart("b", bytesOf("2")), shared]);
  expect(Buffer.from(zipPacked([shared, packPart("a", bytesOf("1"))])).equals(one)).toBe(true);
});
