// The columns a table figure will have, as far as its definition alone tells: their heads, and what they are counted in.
import { isMoneyUnit } from "../base/quantity.ts";
import { columnTitle } from "../figures/column.ts";
import type { Definition, Definitions } from "../figures/definition.ts";
import { pathsOf } from "../figures/field-path.ts";
import { holdsNumbers, unitOfField } from "../figures/reads-as.ts";
import { countName } from "../figures/row-names.ts";
import { shapesOf } from "../figures/shape.ts";
import { unitOf } from "../figures/unit-of.ts";

export interface KnownColumn {
  readonly title: string;
  /** Undefined for a column of words. */
  readonly numbers?: {
    /** The units its cells are known to have; none when only the records can tell. */
    readonly units: readonly string[];
    /** Its cells do not say their unit themselves. */
    readonly bare?: boolean;
  };
}

/** Undefined when the definition makes a number, not a table. */
export function columnsOf(
  { formula, unit, display }: Definition,
  definitions: Definitions,
): readonly KnownColumn[] | undefined {
  switch (formula.type) {
    case "list":
      return formula.columns.map(({ key, title, of }) =>
        of === undefined ? { ...fieldColumn(formula.from, key, display), title } : percent(title),
      );
    case "group":
      return [
        ...formula.by.map((key): KnownColumn => ({ title: columnTitle(key) })),
        ...(formula.sums.length === 0
          ? [{ title: countName, numbers: { units: distinct([unit]), bare: true } }]
          : formula.sums.map((key) => fieldColumn(formula.from, key, undefined))),
        ...(formula.shares === undefined ? [] : [percent("占比")]),
        ...(formula.rate === undefined ? [] : [percent(formula.rate.title)]),
      ];
    case "rows":
      return formula.columns.map((title, index): KnownColumn => {
        if (index === 0) return { title };
        // Compared with the year before, one figure fills three columns; the change of a rate has a unit of its own.
        if (formula.compared && index === 3) return { title, numbers: { units: [] } };
        const at = formula.compared ? 0 : index - 1;
        const units = formula.rows.map((row) => unitOf(row.figures[at] ?? "", definitions));
        return { title, numbers: { units: distinct(units) } };
      });
    default:
      return undefined;
  }
}

/** `display`: what amounts of money are shown in, without saying it in every cell. */
function fieldColumn(from: string, key: string, display: string | undefined): KnownColumn {
  const fields = shapesOf(from).flatMap((shape) => pathsOf(shape, key).map((path) => path.field));
  const title = columnTitle(key);
  if (!fields.some(holdsNumbers)) return { title };
  const units = distinct(fields.map(unitOfField));
  if (display === undefined || !units.some(isMoneyUnit)) return { title, numbers: { units } };
  return { title, numbers: { units: [display], bare: true } };
}

const percent = (title: string): KnownColumn => ({ title, numbers: { units: ["%"] } });

/** Each unit once; what is not known, or bare, is no unit. */
export const distinct = (units: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(units.flatMap((unit) => unit || [])),
];
