// What tells rows apart in a field, and what it is called there.
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { valuesAt } from "./value-at.ts";
import { comparables, groupLabel } from "./value-text.ts";

/** What the row says in a field, made comparable; undefined when it says nothing. */
export function keyOf(row: Row, key: string, setting: Setting): string | undefined {
  const { records, scope } = setting;
  const said = valuesAt(row, key, setting).flatMap(({ field, value }) => comparables(field, value, records, scope));
  return said.length === 0 ? undefined : said.join("、");
}

/** The same as people read it: a department's full name, the grade behind a word. */
export function labelOf(row: Row, key: string, setting: Setting): string | undefined {
  const { records, scope } = setting;
  const said = valuesAt(row, key, setting).map(({ field, value }) => groupLabel(field, value, records, scope));
  const texts = said.filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join("、");
}
