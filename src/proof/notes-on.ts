// What a person has to know of a proofreading as a whole: what was left out, and that the records themselves have errors.
import { type Diagnostic, isError, note } from "../base/diagnostic.ts";
import type { Against } from "./against.ts";
import type { ForeignDocument } from "./foreign-document.ts";

/** `content`: the folder of the records; `found`: what reading them found. */
export function notesOn(
  file: string,
  { leftOut }: ForeignDocument,
  { records }: Against,
  content: string,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const notes: Diagnostic[] = [];
  const say = (code: string, message: string, hint: string): number =>
    notes.push(note(code, message, { place: { file }, hint }));
  if (leftOut.length > 0) say("proof/left-out", `没有校对：${leftOut.join("、")}`, "这些地方请自己看一遍");
  // Errors of other regions change nothing here; those of definitions change everything.
  const here = ({ place }: Diagnostic): boolean =>
    !place.file.startsWith(`${content}/`) || place.file.startsWith(`${content}/${records?.scope.region}/`);
  const errors = records ? found.filter((one) => isError(one) && here(one)).length : 0;
  if (errors > 0) {
    const hint = "请先运行 npm run check，改正后再校对";
    say("proof/records-have-errors", `台账和口径里有${errors}个错误，用到的数可能因此对不上`, hint);
  }
  return notes;
}
