// One evaluation as the public sees it.

import { showValue } from "../figures/value-text.ts";
import type { FieldType } from "../records/field.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { publicFields } from "./public-fields.ts";
import type { PublishedEvaluation, PublishedTable } from "./publication.ts";

type Evaluation = LiangjiRecord<typeof evaluation.fields>;

/** Shown elsewhere on the page, or of use to the program alone. */
const shownElsewhere = new Set(["code", "name", "order", "source"]);

export function publishEvaluation(
  record: Evaluation,
  records: Records,
  report: string | undefined,
): PublishedEvaluation {
  const fields = publicFields(record as unknown as LiangjiRecord, records);
  const value = (name: string): string => fields.get(name)?.value ?? "";
  const indicators = indicatorTable(record, records);
  return {
    id: record.data.code,
    name: record.data.name,
    type: record.data.type,
    subject: record.data.subject,
    department: value("department"),
    fields: [...fields].filter(([name]) => !shownElsewhere.has(name)).map(([, field]) => field),
    ...optionalText("grade", value("grade")),
    ...optionalText("score", value("score")),
    ...optionalText("amount", value("amount")),
    ...optionalText("source", value("source")),
    ...(indicators === undefined ? {} : { indicators }),
    ...(report === undefined ? {} : { report }),
  };
}

const optionalText = <Name extends string>(name: Name, text: string) =>
  (text === "" ? {} : { [name]: text }) as { readonly [Key in Name]?: string };

/** The columns that some row has something for; an empty column tells a reader nothing. */
function indicatorTable(record: Evaluation, records: Records): PublishedTable | undefined {
  const type: FieldType<unknown> = evaluation.fields.indicators.type;
  const columns = Object.entries(type.item?.inner ?? {}).filter(([, field]) => field.visibility === "public");
  const rows = (record.data.indicators ?? []).map((row) =>
    columns.map(([name, field]) => {
      const shown = showValue(field, (row as Readonly<Record<string, unknown>>)[name], records, record, true);
      return { text: shown?.text ?? "", numeric: shown?.numeric ?? false };
    }),
  );
  const used = columns.map((_, index) => rows.some((row) => row[index]?.text !== ""));
  if (rows.length === 0) return undefined;
  return {
    columns: columns
      .filter((_, index) => used[index])
      .map(([, field]) => ({ title: field.key, align: field.type.name === "分数" ? "right" : "left" })),
    rows: rows.map((row) => row.filter((_, index) => used[index]).map(({ text }) => ({ text }))),
  };
}
