// One figure as its 怎么算的 page shows it.

import { inAddress } from "../document/page-name.ts";
import type { Figure, Origin, Table, TableCell } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { recordOf } from "./public-inputs.ts";
import { publicLedger } from "./public-ledger.ts";
import type { PublishedCell, PublishedFigure, PublishedInput, PublishedTable } from "./publication.ts";
import { publishQuantity } from "./publish-quantity.ts";
import { addressId, recordAddress, yearFolder } from "./record-address.ts";

export interface FigureUse {
  readonly page: string;
  readonly title: string;
}

/** A page that lists more records than this is too heavy for a phone; the list of their kind has them all. */
const mostInputs = 500;

/** Whose figures are published: those of a year, or, with a subject, those of the document about it. */
export interface FigureOwner {
  readonly figures: FigureScope;
  /** The figures a figure was computed from, by id. */
  readonly operands: ReadonlyMap<string, Figure>;
  readonly subject?: LiangjiRecord;
}

/** What a figure is called on the site: one of a year by its code, one about a record by that record's page and its code. */
export function figureCode(figure: Figure, subject: LiangjiRecord | undefined): string {
  if (!figure.ofSubject || !subject) return figure.code;
  return `of-${subject.kind.code}-${inAddress(addressId(subject))}/${figure.code}`;
}

/** Where it is shown, below the year's figures: a page of its own, or a place on the page of its record's numbers. */
export function figurePlace(code: string): string {
  const [page = "", place] = code.split("/");
  return place === undefined ? `${page}.html` : `${page}.html#${place}`;
}

/** As a reader calls it: 上年.抽评项目数 is a name among definitions. */
function figureName(id: string): string {
  const [before = "", name = ""] = id.split(".");
  if (before === "上年") return `上年${name}`;
  if (before === "增减") return `${name}比上年增减`;
  return before === "本项" ? name : id;
}

/** Inputs that are not public leave no trace here. */
export function publishFigure(figure: Figure, owner: FigureOwner, usedIn: readonly FigureUse[]): PublishedFigure {
  const { provenance } = figure;
  const { figures, operands, subject } = owner;
  const inputs = provenance.inputs.flatMap((origin) => input(origin, figures));
  const quantity = publishQuantity(figure, figures);
  return {
    code: figureCode(figure, subject),
    name: figureName(figure.id),
    text: figure.text,
    ...(quantity === undefined ? {} : { quantity }),
    statement: figure.statement,
    basis: provenance.basis,
    method: provenance.method,
    inputs: inputs.slice(0, mostInputs),
    ...(inputs.length > mostInputs ? { inputCount: inputs.length } : {}),
    operands: provenance.operands.flatMap((id) => {
      const operand = operands.get(id);
      return operand ? [{ code: figureCode(operand, subject), name: figureName(operand.id), text: operand.text }] : [];
    }),
    usedIn,
    ...(subject === undefined ? {} : { about: aboutRecord(subject, figures) }),
    ...(figure.value.type === "table" ? { table: publishTable(figure.value.table, owner) } : {}),
    ...(provenance.rounding === undefined ? {} : { rounding: provenance.rounding }),
    ...(provenance.crossCheck === undefined ? {} : { crossCheck: provenance.crossCheck }),
  };
}

function input(origin: Origin, figures: FigureScope): readonly PublishedInput[] {
  const { records, has } = publicLedger(figures.records);
  const record = recordOf(origin, figures);
  if (record === undefined || !has(record)) return [];
  const address = recordAddress(record, records);
  return [
    {
      kind: origin.kind,
      title: origin.title,
      ...(origin.value === undefined ? {} : { detail: `${origin.field}：${origin.value}` }),
      ...(origin.source === undefined ? {} : { source: origin.source }),
      ...(address === undefined ? {} : { address }),
    },
  ];
}

function aboutRecord(subject: LiangjiRecord, { records }: FigureScope): NonNullable<PublishedFigure["about"]> {
  const address = recordAddress(subject, publicLedger(records).records);
  return { title: subject.title, ...(address === undefined ? {} : { address }) };
}

/** A cell leads to the 评价 it names, or to the page of the figure it shows. */
export function publishTable({ columns, rows }: Table, { figures, operands, subject }: FigureOwner): PublishedTable {
  const { records, scope } = figures;
  const open = publicLedger(records).records;
  const folder = yearFolder(scope, open);
  const addressOf = ({ record, figure }: TableCell): string | undefined => {
    const target = record === undefined ? undefined : open.find(evaluation.name, scope, record);
    if (target !== undefined) return recordAddress(target, open);
    const operand = figure === undefined ? undefined : operands.get(figure);
    return operand && folder && `${folder}/figures/${figurePlace(figureCode(operand, subject))}`;
  };
  return {
    columns: columns.map(({ title, align }) => ({ title, align })),
    rows: rows.map((row) =>
      row.map((cell): PublishedCell => {
        const address = addressOf(cell);
        return address === undefined ? { text: cell.text } : { text: cell.text, address };
      }),
    ),
  };
}
