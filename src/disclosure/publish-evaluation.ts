// One evaluation as the public sees it.

import { cellText, evenDecimals, quantityIn } from "../figures/column.ts";
import type { Row } from "../figures/row-source.ts";
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
  const whole = record as unknown as LiangjiRecord;
  const rows = (record.data.indicators ?? []).map(
    (data, index): Row => ({ record: whole, path: ["indicators", index], data: data as Row["data"] }),
  );
  if (rows.length === 0) return undefined;
  const columns = Object.entries(type.item?.inner ?? {})
    .filter(([name, field]) => field.visibility === "public" && rows.some((row) => row.data[name] !== undefined))
    .map(([name, field]) => {
      const numbers = rows.map((row) => quantityIn(row, field.key)).filter((value) => value !== undefined);
      const decimals = evenDecimals(numbers);
      const cell = (row: Row): string => {
        const number = quantityIn(row, field.key);
        return number ? cellText(number, decimals) : (showValue(field, row.data[name], records, record)?.text ?? "");
      };
      return { title: field.key, align: numbers.length > 0 ? ("right" as const) : ("left" as const), cell };
    });
  return {
    columns: columns.map(({ title, align }) => ({ title, align })),
    rows: rows.map((row) => columns.map(({ cell }) => ({ text: cell(row) }))),
  };
}
