// A definition to its value: from records, from other figures, or from those of the year before.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Around } from "./around.ts";
import { computeRows } from "./compute-rows.ts";
import { type Computed, missing, stopped } from "./computed.ts";
import type { Definition } from "./definition.ts";
import type { Figure } from "./figure.ts";
import { type FigureResult, figureIn } from "./figure-result.ts";
import { operandsOf, type YearFormula } from "./formula.ts";
import { fromFigures } from "./from-figures.ts";
import { everyInput, fromLastYear, type LastYear } from "./last-year.ts";
import { rowsTable } from "./rows-table.ts";

export function compute(definition: Definition, around: Around): Computed {
  const { formula } = definition;
  switch (formula.type) {
    case "reported":
      return missing("汇总里没有登记这个指标");
    case "growth":
    case "change":
    case "lastYear":
      return besideLastYear(definition, formula, around);
    case "ratio":
    case "add":
    case "subtract": {
      const operands = operandsAmong(operandsOf(formula), around);
      return "status" in operands ? operands : fromFigures(definition, formula, operands.figures);
    }
    case "rows":
      return rowsTable(definition, formula, around);
    default:
      return computeRows(definition, formula, around);
  }
}

/** All of them, or why not all are there. */
function operandsAmong(names: readonly string[], around: Around): { readonly figures: readonly Figure[] } | Computed {
  const figures: Figure[] = [];
  const stops = new Set<Diagnostic>();
  const lacking: string[] = [];
  for (const name of names) {
    const result = around.figure(name);
    if (result.status === "known") figures.push(result.figure);
    else if (result.status === "stopped") for (const one of result.by) stops.add(one);
    else lacking.push(`没有“${name}”${reason(result)}`);
  }
  // What stopped one operand is the reason, even when another has no data as well.
  if (stops.size > 0) return stopped([...stops]);
  const [because] = lacking;
  return because === undefined ? { figures } : missing(because);
}

const reason = (result: FigureResult): string => (result.status === "missing" ? `（${result.because}）` : "");

function besideLastYear(definition: Definition, formula: YearFormula, around: Around): Computed {
  const now = formula.type === "lastYear" ? { figures: [] } : operandsAmong(formula.of, around);
  if ("status" in now) return now;
  const before = inLastYear(formula.of[0], around);
  return "status" in before ? before : fromLastYear(definition, formula, now.figures[0], before);
}

function inLastYear(name: string, around: Around): LastYear | Computed {
  const { year, figure } = around.lastYear();
  if (!figure) return missing(`${year}年度没有登记“${around.subject?.title ?? ""}”`);
  const result = figure(name);
  if (result.status === "stopped") return result;
  if (result.status !== "known") return missing(`${year}年度没有“${name}”${reason(result)}`);
  return { year, figure: result.figure, inputs: everyInput(result.figure, (id) => figureIn(figure(id))) };
}
