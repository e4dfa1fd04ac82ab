// What changed between two builds as JSON, for other programs: the shape is a contract (see README).
import { causeText } from "./cause-text.ts";
import type { BuildChanges, Cause } from "./changes.ts";

export function diffJson({ documents, added, removed, same, causes }: BuildChanges): string {
  const report = {
    documents: documents.map(({ id, title, figures, sentences }) => ({
      document: id,
      title,
      figures: figures.map(({ id: figure, before, after, causes: why }) => ({
        figure,
        before: before ?? null,
        after: after ?? null,
        causes: why.map(causeJson),
      })),
      sentences: sentences.map(({ heading, before, after, causes: why }) => ({
        heading,
        before: before?.text ?? null,
        after: after?.text ?? null,
        figures: [...new Set([before, after].flatMap((one) => one?.figures.map(([, , id]) => id) ?? []))],
        causes: why.map(causeJson),
      })),
    })),
    added: added.map(({ id, title }) => ({ document: id, title })),
    removed: removed.map(({ id, title }) => ({ document: id, title })),
    same,
    causes: causes.map(causeJson),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}

function causeJson(cause: Cause): object {
  if (cause.type !== "record") return { ...cause, text: causeText(cause) };
  const { kind, id, title, file, line } = cause.record;
  const how = { 改动: "changed", 计入: "counted", 不再计入: "left-out" }[cause.how];
  return { type: cause.type, how, kind, id, title, file, line, fields: cause.fields, text: causeText(cause) };
}
