// What may be typed into cells, and which rows stand out, in the words of the package that writes workbooks.
import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { columnLetters } from "../grid.ts";
import type { Mark, Validation } from "./write-model.ts";
import { absoluteRange, rangeText, sheetWord } from "./write-ranges.ts";

export function validationOf({ area, allowed, message, lenient }: Validation): DataValidation {
  return {
    range: rangeText(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: lenient ? "warning" : "stop",
    errorTitle: "请核对",
    // Excel has no room for more.
    errorMessage: message.slice(0, 225),
    ...conditionOf(allowed),
  };
}

function conditionOf(
  allowed: Validation["allowed"],
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  switch (allowed.type) {
    case "words":
      return { type: "list", values: [...allowed.words] };
    case "list":
      return { type: "list", formula1: `${sheetWord(allowed.sheet)}!${absoluteRange(allowed.area)}` };
    case "number":
      return { type: allowed.whole ? "whole" : "decimal", operator: "greaterThanOrEqual", formula1: "0" };
    case "date":
      // 1900-01-01 to 2099-12-31, as a spreadsheet counts days.
      return { type: "date", operator: "between", formula1: "1", formula2: "73050" };
  }
}

/** Words that fit into a rule itself; longer lists have to stand in cells. */
export const fitsIntoRule = (words: readonly string[]): boolean =>
  words.join(",").length <= 250 && !words.some((word) => /[,"]/.test(word));

export const rulesOf = (marks: readonly Mark[]): ConditionalRule[] =>
  marks.map(({ area, column, word, colour }, index) => ({
    type: "expression",
    priority: index + 1,
    range: rangeText(area),
    formula: `$${columnLetters(column)}${area.top + 1}="${word.replaceAll('"', '""')}"`,
    style: { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: colour }, bgColor: { rgb: colour } } },
  }));
