// One figure as its 怎么算的 page shows it.
import type { Figure, Origin, Table } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { isPublic } from "./public-fields.ts";
import type { PublishedCell, PublishedFigure, PublishedInput, PublishedTable } from "./publication.ts";

export interface FigureUse {
  readonly page: string;
  readonly title: string;
}

/** Inputs that are not public leave no trace here. */
export function publishFigure(figure: Figure, figures: FigureScope, usedIn: readonly FigureUse[]): PublishedFigure {
  const { provenance } = figure;
  const published = new Set(publicEvaluations(figures));
  return {
    code: figure.code,
    name: figure.id,
    text: figure.text,
    statement: figure.statement,
    basis: provenance.basis,
    method: provenance.method,
    inputs: provenance.inputs
      .filter((origin) => isPublicInput(origin, figures))
      .map((origin) => input(origin, published)),
    operands: provenance.operands.flatMap((id) => {
      const operand = figures.figure(id);
      if (operand.status !== "known") return [];
      return [{ code: operand.figure.code, name: operand.figure.id, text: operand.figure.text }];
    }),
    usedIn,
    ...(figure.value.type === "table" ? { table: publishTable(figure.value.table, published) } : {}),
    ...(provenance.rounding === undefined ? {} : { rounding: provenance.rounding }),
    ...(provenance.crossCheck === undefined ? {} : { crossCheck: provenance.crossCheck }),
  };
}

const publicEvaluations = (figures: FigureScope): readonly string[] =>
  figures.records
    .named(evaluation.name, figures.scope)
    .filter(isPublic)
    .map((record) => record.id);

function isPublicInput(origin: Origin, figures: FigureScope): boolean {
  const record: LiangjiRecord | undefined = figures.records.find(origin.kind, figures.scope, origin.id);
  return record !== undefined && isPublic(record);
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
