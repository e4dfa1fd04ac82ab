// Grades at their exact bounds: 90, 80 and 60 belong to the better one, and nothing is rounded up to them.
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { exactly } from "../../src/base/quantity.ts";
import type { Grade } from "../../src/records/types/grades.ts";
import { type GradeScheme, gradeFor, gradeOrWorst, schemeText } from "../../src/standards/grade-scheme.ts";
import { nationalValue } from "./national-value.ts";

const step = (grade: Grade, from: string, word: string = grade): GradeScheme[number] => ({
  grade: { grade, word },
  from: exactly(new Decimal(from), "分"),
});

describe("the national scheme", () => {
  const national = nationalValue("gradeScheme");

  test.each([
    ["100", "优"],
    ["90", "优"],
    ["90.00", "优"],
    ["89.995", "良"],
    ["89.99999999999999999999", "良"],
    ["89.5", "良"],
    ["80", "良"],
    ["79.99", "中"],
    ["60", "中"],
    ["59.995", "差"],
    ["0", "差"],
  ])("%s is %s", (score, grade) => {
    expect(gradeFor(new Decimal(score), national)?.grade).toBe(grade);
  });

  test("reads as a sentence", () => {
    expect(schemeText(national)).toBe("优90分以上、良80分以上、中60分以上");
  });
});

describe("a scheme of a region", () => {
  const scheme = [step("中", "60"), step("优", "85.5", "优秀"), step("良", "70")];

  test("may be written in any order, with its own words", () => {
    expect(gradeFor(new Decimal("85.5"), scheme)).toEqual({ grade: "优", word: "优秀" });
    expect(gradeFor(new Decimal("85.49"), scheme)?.grade).toBe("良");
  });

  test("that leaves out 差 means it by everything below", () => {
    expect(gradeFor(new Decimal("59.99"), scheme)).toBeUndefined();
    expect(gradeOrWorst(new Decimal("59.99"), scheme)).toBe("差");
  });
});
