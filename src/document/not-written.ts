// Documents that were planned, or would have been, and are not made: each named, with what stopped it.
import { type Diagnostic, note } from "../base/diagnostic.ts";
import { asksForProse, type Templates } from "../narrative/template.ts";
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
    const made = own.filter(
      ({ head, body }) => head.subject === kind && (!asksForProse(body) || place.file.endsWith(".md")),
    );
    const types = [...new Set(made.map(({ head }) => head.type))];
    if (types.length === 0) return [];
    const what = types.map((type) => nameOf(title, type)).join("、");
    return [
      note("pipeline/not-written", `${what}没有生成，因为这条记录有错误`, { place, related: [{ place, message }] }),
    ];
  });
}
