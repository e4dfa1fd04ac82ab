// What a person confirmed about the workbooks of a region: heads to fields, units, and what words mean.
import type { Question } from "./question.ts";

export interface Mapping {
  /** Sheet → kind, 不导入 or 待确认. */
  readonly tables: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, KindMapping>;
}

export interface KindMapping {
  /** Head → field (资金·全年预算), 不导入 or 待确认. */
  readonly columns: ReadonlyMap<string, string>;
  /** Head → 元, 万元, 亿元, or %, 小数 for a rate. */
  readonly units: ReadonlyMap<string, string>;
  /** Field → word of the workbook → word of the field. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export const emptyMapping: Mapping = { tables: new Map(), kinds: new Map() };
export const emptyKindMapping: KindMapping = { columns: new Map(), units: new Map(), values: new Map() };

/** Beside the records of a region: content/明川市/导入对照.yaml. */
export const mappingFile = "导入对照.yaml";

export const mappingOf = (mapping: Mapping, kind: string): KindMapping => mapping.kinds.get(kind) ?? emptyKindMapping;

/** The mapping with what `later` says besides or instead. */
export function joinMappings(mapping: Mapping, later: Mapping): Mapping {
  const kinds = new Map(mapping.kinds);
  for (const [kind, more] of later.kinds) {
    const known = mappingOf(mapping, kind);
    const values = new Map(known.values);
    for (const [field, words] of more.values) values.set(field, new Map([...(values.get(field) ?? []), ...words]));
    kinds.set(kind, {
      columns: new Map([...known.columns, ...more.columns]),
      units: new Map([...known.units, ...more.units]),
      values,
    });
  }
  return { tables: new Map([...mapping.tables, ...later.tables]), kinds };
}

/** The answer to one question as a mapping. */
export function answerAsMapping({ about, kind, subject, field }: Question, answer: string): Mapping {
  const said = new Map([[subject, answer]]);
  if (about === "表") return { ...emptyMapping, tables: said };
  const one = {
    ...emptyKindMapping,
    ...(about === "栏目" && { columns: said }),
    ...(about === "单位" && { units: said }),
    ...(about === "取值" && { values: new Map([[field ?? "", said]]) }),
  };
  return { ...emptyMapping, kinds: new Map([[kind, one]]) };
}
