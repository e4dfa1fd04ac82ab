// Numbers and sizes as readers see them.
import { describe, expect, it } from "vitest";
import { fileSize } from "../../site/file-size.ts";
import { numberParts } from "../../site/number-parts.ts";

describe("numberParts", () => {
  it.each([
    ["200个", "", "200", "个"],
    ["8.46亿元", "", "8.46", "亿元"],
    ["超160亿元", "超", "160", "亿元"],
    ["1,250.5万元", "", "1,250.5", "万元"],
    ["-3.5%", "", "-3.5", "%"],
    ["6000余个", "", "6000", "余个"],
    ["优", "", "优", ""],
    ["", "", "", ""],
  ])("splits %s", (text, before, digits, after) => {
    expect(numberParts(text)).toEqual({ before, digits, after });
  });
});

describe("fileSize", () => {
  it.each([
    [0, "0 字节"],
    [1023, "1023 字节"],
    [1024, "1 KB"],
    [1_023_000, "999 KB"],
    [1_024_000, "1.0 MB"],
    [1_310_720, "1.3 MB"],
  ])("says %i bytes as %s", (bytes, expected) => {
    expect(fileSize(bytes)).toBe(expected);
  });
});
