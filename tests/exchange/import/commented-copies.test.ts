// Where the copy of a workbook with comments goes: beside the original or into a folder, never over anybody's work.
import { expect, it } from "vitest";
import { copyOf } from "../../../src/exchange/import/commented-copies.ts";

it.each([
  ["报送/自评.xlsx", undefined, "报送/自评（导入问题）.xlsx"],
  ["报送/自评.csv", undefined, "报送/自评（导入问题）.xlsx"],
  ["报送/自评.xls", "问题", "问题/自评（导入问题）.xlsx"],
  ["自评（导入问题）.xlsx", undefined, "自评（导入问题2）.xlsx"],
  ["自评（导入问题2）.xlsx", undefined, "自评（导入问题3）.xlsx"],
])("%s into %s", (path, folder, copy) => expect(copyOf(path, folder)).toBe(copy));
