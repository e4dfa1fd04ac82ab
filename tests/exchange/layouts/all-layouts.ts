// Every layout, for tests that want the same records out of all of them.
import {
  datesInFiveForms,
  gbkCsv,
  htmlTable,
  semicolonCsv,
  sheetPerDepartment,
  textNumbers,
  unicodeText,
  xlsRenamed,
} from "./file-layouts.ts";
import { formPerSheet, listAndDetails, mergedGroups } from "./form-layouts.ts";
import type { Layout } from "./layout.ts";
import {
  blanksAndNotes,
  cornerUnit,
  plainList,
  repeatedHeads,
  severalTables,
  sideBySide,
  threeRowHead,
  totalsOnTop,
  twoRowHead,
} from "./list-layouts.ts";

export const allLayouts: readonly Layout[] = [
  plainList,
  twoRowHead,
  threeRowHead,
  cornerUnit,
  totalsOnTop,
  repeatedHeads,
  blanksAndNotes,
  sideBySide,
  severalTables,
  mergedGroups,
  listAndDetails,
  formPerSheet,
  gbkCsv,
  semicolonCsv,
  unicodeText,
  xlsRenamed,
  htmlTable,
  textNumbers,
  datesInFiveForms,
  sheetPerDepartment,
];
