// What a table that compares years shows beside a figure: the figure of the year before, and the change. Nobody has to define the two.
import type { Definition, Definitions } from "./definition.ts";

const kinds = {
  "上年.": { type: "lastYear", code: "year-before", statement: (name: string) => `上年度的“${name}”` },
  "增减.": { type: "change", code: "against-year-before", statement: (name: string) => `“${name}”比上年度的增减` },
} as const;

export const yearBefore = (name: string): string => `上年.${name}`;
export const changeFrom = (name: string): string => `增减.${name}`;

/** Undefined for any other name. Shown in the unit and with the digits of the figure itself. */
export function besideYear(id: string, definitions: Definitions): Definition | undefined {
  for (const [prefix, { type, code, statement }] of Object.entries(kinds)) {
    const definition = id.startsWith(prefix) ? definitions.get(id.slice(prefix.length)) : undefined;
    if (!definition) continue;
    return {
      ...definition,
      id,
      code: `${definition.code}-${code}`,
      statement: statement(definition.id),
      phrases: [],
      formula: { type, of: [definition.id] },
    };
  }
  return undefined;
}
