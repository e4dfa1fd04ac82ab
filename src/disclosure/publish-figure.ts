// One figure as its 怎么算的 page shows it.

import { inAddress } from "../document/page-name.ts";
import type { Figure, Origin, Table } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { isPublicInput } from "./public-inputs.ts";
import type { PublishedCell, PublishedFigure, PublishedInput, PublishedTable } from "./publication.ts";

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
  /** The ids of the year's evaluations that have a page. */
  readonly evaluations: ReadonlySet<string>;
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
  const { figures, operands, subject, evaluations } = owner;
  return {
    code: figurePage(figure, subject),
    name: figure.id,
    text: figure.text,
    statement: figure.statement,
    basis: provenance.basis,
    method: provenance.method,
    inputs: provenance.inputs
      .filter((origin) => isPublicInput(origin, figures))
      .map((origin) => input(origin, evaluations)),
    operands: provenance.operands.flatMap((id) => {
      const operand = operands.get(id);
      return operand ? [{ code: figurePage(operand, subject), name: operand.id, text: operand.text }] : [];
    }),
    usedIn,
    ...(subject === undefined ? {} : { about: subject.id }),
    ...(figure.value.type === "table" ? { table: publishTable(figure.value.table, evaluations) } : {}),
    ...(provenance.rounding === undefined ? {} : { rounding: provenance.rounding }),
    ...(provenance.crossCheck === undefined ? {} : { crossCheck: provenance.crossCheck }),
  };
}

function input(origin: Origin, published: ReadonlySet<string>): PublishedInput {
  const linked = origin.kind === evaluation.name && published.has(origin.id);
  return {
    kind: origin.kind,
    title: origin.title,
    ...(origin.value === undefined ? {} : { detail: `${origin.field}：${origin.value}` }),
    ...(origin.source === undefined ? {} : { source: origin.source }),
    ...(linked ? { evaluation: origin.id } : {}),
  };
}

const publishTable = (table: Table, published: ReadonlySet<string>): PublishedTable => ({
  columns: table.columns.map(({ title, align }) => ({ title, align })),
  rows: table.rows.map((row) =>
    row.map(
      ({ text, record }): PublishedCell =>
        record !== undefined && published.has(record) ? { text, evaluation: record } : { text },
    ),
  ),
});
