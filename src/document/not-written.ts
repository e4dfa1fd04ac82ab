// Documents that were planned, or would have been, and are not made: each named, with what stopped it.
import { type Diagnostic, note } from "../base/diagnostic.ts";
import type { Templates } from "../narrative/template.ts";
import type { Records } from "../records/records.ts";
import type { DocumentPlan } from "./plan-documents.ts";

export const notWritten = (plan: DocumentPlan, because: readonly Diagnostic[]): Diagnostic =>
  note(
    "pipeline/not-written",
    `${nameOf(plan.subject.title, plan.template.head.type)}没有生成，因为它用到的内容有错误`,
    {
      place: plan.subject.place,
      hint: "改正“参见”所列的错误后重新生成；其他文件不受影响",
      related: because.slice(0, 5).map(({ place, message }) => ({ place, message })),
    },
  );

/** A title that already says what kind of document it is, or title and kind. */
const nameOf = (title: string, type: string): string => (title.includes(type) ? `“${title}”` : `“${title}”的${type}`);

/** Records that would have made documents of their own, had they no error. */
export function notesOnBroken(templates: Templates, records: Records): readonly Diagnostic[] {
  const own = templates.documents.filter(({ head }) => head.each === undefined);
  return records.broken.flatMap(({ kind, title, diagnostic: { place, message } }) => {
    // One of many in a list has its own error to tell of it; a file that was written for its prose is missed.
    if (!place.file.endsWith(".md")) return [];
    const types = [...new Set(own.filter(({ head }) => head.subject === kind).map(({ head }) => head.type))];
    const [type, ...others] = types;
    if (type === undefined) return [];
    // Which of several it would have been, nobody can say of a record that cannot be read.
    const what = others.length === 0 ? nameOf(title, type) : `“${title}”的文件`;
    return [
      note("pipeline/not-written", `${what}没有生成，因为这条记录有错误`, { place, related: [{ place, message }] }),
    ];
  });
}
