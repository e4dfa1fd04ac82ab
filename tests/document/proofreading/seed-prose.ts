// Public texts as they come out of a PDF, lines broken anywhere and blank lines between, put together to paragraphs again.
import { readFileSync } from "node:fs";
import type { Prose } from "../../../src/document/proofreading/prose.ts";
import { paragraphOf } from "./prose-of-lines.ts";

const begins =
  /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.、](?!\d)|项目\s*\d+：|主管部门：|评价结果：|[一二三四五六七八九十]+是)/;
/** A line this short, without a stop at its end, is a heading or stands alone. */
const short = 20;

export function seedProse(path: string): Prose {
  const lines = readFileSync(path, "utf8")
    .split(/\r?\n|\f/)
    .map((line) => line.trim().replaceAll("**", ""))
    .filter((line) => line !== "");
  const paragraphs: string[] = [];
  let closed = true;
  for (const line of lines) {
    if (closed || begins.test(line)) paragraphs.push(line);
    else paragraphs.push((paragraphs.pop() ?? "") + line);
    const whole = paragraphs.at(-1) ?? "";
    const isHeading =
      /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(whole) && !/[。；：]/.test(whole);
    closed = /[。：]$/.test(line) || (isHeading && line.length < short);
  }
  return paragraphs.map(paragraphOf);
}
