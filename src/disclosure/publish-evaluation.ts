// One evaluation as the public sees it.
import { fieldFigureId } from "../figures/field-figure.ts";
import { columnOf } from "../figures/list-cell.ts";
import { rowsOf } from "../figures/row-source.ts";
import type { Field } from "../records/field.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { publicFields } from "./public-fields.ts";
import type { PublishedEvaluation, PublishedTable } from "./publication.ts";

/** The lists of an evaluation, in the order a reader asks for them. */
const lists = [
  { name: "indicators", heading: "指标与得分" },
  { name: "regionResults", heading: "各地区结果" },
  { name: "process", heading: "评价过程" },
] as const;

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
  return {
    id: record.data.code,
    name: record.data.name,
    type: record.data.type,
    subject: record.data.subject,
    department: value("department"),
    fields: [...fields].filter(([name]) => !shownElsewhere.has(name)).map(([, field]) => field),
    tables: lists.flatMap(({ name, heading }) => {
      const table = tableOf(name, record, records);
      return table === undefined ? [] : [{ id: name.toLowerCase(), heading, table }];
    }),
    ...optionalText("grade", value("grade")),
    ...optionalText("score", value("score")),
    ...optionalText("amount", value("amount")),
    ...optionalText("source", value("source")),
    ...(report === undefined ? {} : { report }),
  };
}

const optionalText = <Name extends string>(name: Name, text: string) =>
  (text === "" ? {} : { [name]: text }) as { readonly [Key in Name]?: string };

/** The columns that some row has something for; an empty column tells a reader nothing. */
function tableOf(
  name: (typeof lists)[number]["name"],
  record: Evaluation,
  records: Records,
): PublishedTable | undefined {
  const { key, type }: Field<unknown> = evaluation.fields[name];
  const rows = rowsOf(fieldFigureId(key), records, record, record as unknown as LiangjiRecord);
  if (rows.length === 0) return undefined;
  const shown = Object.entries(type.item?.inner ?? {}).filter(
    ([name, field]) => field.visibility === "public" && rows.some((row) => row.data[name] !== undefined),
  );
  const titles = shown.map(([, field]) => field.key);
  const columns = titles.map((title) => columnOf(rows, title, records, record));
  const cells = rows.map((row, index) => columns.map((cell) => cell(row, index)));
  return {
    columns: titles.map((title, at) => ({ title, align: cells.some((row) => row[at]?.numeric) ? "right" : "left" })),
    rows: cells.map((row) => row.map(({ text }) => ({ text }))),
  };
}
