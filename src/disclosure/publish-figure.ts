// One figure as its 怎么算的 page shows it.

import { inAddress } from "../document/page-name.ts";
import type { Figure, Origin, Table } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { recordOf } from "./public-inputs.ts";
import { publicLedger } from "./public-ledger.ts";
import type { PublishedCell, PublishedFigure, PublishedInput, PublishedTable } from "./publication.ts";
import { recordAddress } from "./record-address.ts";

export interface FigureUse {
  readonly page: string;
  readonly title: string;
}

/** Whose figures are published: those of a year, or, with a subject, those of the document about it. */
export interface FigureOwner {
  readonly figures: FigureScope;
  /** The figures a figure was computed from, by id. */
  readonly operands: ReadonlyMap<string, Figure>;
  readonly subject?: LiangjiRecord;
}

/** The page of a figure: one about a record carries the record's id, because each record has its own; records of two kinds may share one. */
export function figurePage(figure: Figure, subject: LiangjiRecord | undefined): string {
  if (!figure.ofSubject || !subject) return figure.code;
  const { kind, id } = subject;
  return kind.name === evaluation.name ? `${id}-${figure.code}` : `${kind.code}-${inAddress(id)}-${figure.code}`;
}

/** Inputs that are not public leave no trace here. */
export function publishFigure(figure: Figure, owner: FigureOwner, usedIn: readonly FigureUse[]): PublishedFigure {
  const { provenance } = figure;
  const { figures, operands, subject } = owner;
  return {
    code: figurePage(figure, subject),
    name: figure.id,
    text: figure.text,
    statement: figure.statement,
    basis: provenance.basis,
    method: provenance.method,
    inputs: provenance.inputs.flatMap((origin) => input(origin, figures)),
    operands: provenance.operands.flatMap((id) => {
      const operand = operands.get(id);
      return operand ? [{ code: figurePage(operand, subject), name: operand.id, text: operand.text }] : [];
    }),
    usedIn,
    ...(subject === undefined ? {} : { about: aboutRecord(subject, figures) }),
    ...(figure.value.type === "table" ? { table: publishTable(figure.value.table, figures) } : {}),
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

function publishTable({ columns, rows }: Table, { records, scope }: FigureScope): PublishedTable {
  const open = publicLedger(records).records;
  return {
    columns: columns.map(({ title, align }) => ({ title, align })),
    rows: rows.map((row) =>
      row.map(({ text, record }): PublishedCell => {
        // A cell leads to the 评价 it names.
        const target = record === undefined ? undefined : open.find(evaluation.name, scope, record);
        const address = target && recordAddress(target, open);
        return address === undefined ? { text } : { text, address };
      }),
    ),
  };
}
