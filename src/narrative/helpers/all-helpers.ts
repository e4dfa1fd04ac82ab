// Every word the template language has, and what it does. A new one is one file, one line here, and one line in language.ts.
import { partialCall, wordCall } from "../calls.ts";
import { chart } from "./chart.ts";
import { citation } from "./citation.ts";
import { eachRow } from "./each-row.ts";
import type { Helper } from "./helper.ts";
import { none } from "./none.ts";
import { number } from "./number.ts";
import { partial } from "./partial.ts";
import { several } from "./several.ts";
import { subjectField } from "./subject-field.ts";
import { table } from "./table.ts";
import { when } from "./when.ts";
import { word } from "./word.ts";

export const allHelpers: Readonly<Record<string, Helper>> = {
  数: number,
  表: table,
  图: chart,
  记: subjectField,
  引: citation,
  各: eachRow,
  有: when,
  多: several,
  无: none,
  [wordCall]: word,
  [partialCall]: partial,
};
