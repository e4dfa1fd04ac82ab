// Definitions against the vocabulary and each other, before anything is computed: unknown names, rings, two figures with one address.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { nearest } from "../base/nearest.ts";
import { allKinds } from "../records/all-kinds.ts";
import { fieldByKey } from "../records/field.ts";
import { type Definition, isOfSubject, operandsOf, sourceOf, subjectPrefix } from "./definition.ts";
import { rowNumber } from "./list-table.ts";
import { fieldsOfSource, subjectKindsOf } from "./row-source.ts";

/** Every definition that cannot work, with the reason at its own line. */
export function checkDefinitions(definitions: ReadonlyMap<string, Definition>): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const codes = new Map<string, Definition>();
  for (const definition of definitions.values()) {
    const same = codes.get(definition.code);
    if (same) found.push(wrong(definition, `编码“${definition.code}”已经给了“${same.id}”`, "每个口径的编码都要不同"));
    codes.set(definition.code, definition);
    found.push(...unknownOperands(definition, definitions), ...unknownColumns(definition));
    const ring = ringFrom(definition, definitions);
    if (ring) found.push(wrong(definition, `口径互相引用成了一个圈：${ring.join(" → ")}`, "请改掉其中一个口径的算法"));
  }
  return found;
}

function unknownOperands(definition: Definition, definitions: ReadonlyMap<string, Definition>): readonly Diagnostic[] {
  return operandsOf(definition.formula)
    .filter((name) => !isKnownOperand(name, definitions))
    .map((name) => {
      const near = nearest(name, definitions.keys());
      return wrong(definition, `引用的口径“${name}”不存在`, near ? `您是不是要写“${near}”？` : "请先定义这个口径");
    });
}

function isKnownOperand(name: string, definitions: ReadonlyMap<string, Definition>): boolean {
  if (!isOfSubject(name)) return definitions.has(name);
  const key = name.slice(subjectPrefix.length);
  return allKinds.some((kind) => fieldByKey(kind.fields, key) !== undefined);
}

function unknownColumns(definition: Definition): readonly Diagnostic[] {
  const source = sourceOf(definition.formula);
  if (source === undefined) return [];
  const shapes = isOfSubject(source)
    ? subjectKindsOf(source).map((kind) => fieldsOfSource(source, kind))
    : [fieldsOfSource(source)];
  const known = shapes.filter((fields) => fields !== undefined);
  if (known.length === 0) {
    const near = nearest(
      source,
      allKinds.map((kind) => kind.name),
    );
    return [wrong(definition, `没有“${source}”这类记录`, near ? `您是不是要写“${near}”？` : "请检查记录类别的名称")];
  }
  return keysOf(definition)
    .filter((key) => key !== rowNumber && !known.some((fields) => fieldByKey(fields, key)))
    .map((key) => {
      const near = nearest(
        key,
        known.flatMap((fields) => Object.values(fields).map((field) => field.key)),
      );
      return wrong(definition, `“${source}”没有“${key}”这一栏`, near ? `您是不是要写“${near}”？` : "请检查栏目名称");
    });
}

/** Every field a definition names. */
function keysOf({ formula }: Definition): readonly string[] {
  const where = "where" in formula ? formula.where.map((clause) => clause.key) : [];
  switch (formula.type) {
    case "sum":
    case "distinct":
      return [...where, formula.field];
    case "list":
      return [...where, ...formula.columns, ...(formula.order === undefined ? [] : [formula.order])];
    case "group":
      return [...where, formula.by, ...formula.sums];
    default:
      return where;
  }
}

function ringFrom(start: Definition, definitions: ReadonlyMap<string, Definition>): readonly string[] | undefined {
  const walk = (name: string, path: readonly string[]): readonly string[] | undefined => {
    const definition = definitions.get(name);
    for (const operand of definition ? operandsOf(definition.formula) : []) {
      if (operand === start.id) return [...path, operand];
      if (path.includes(operand)) continue;
      const ring = walk(operand, [...path, operand]);
      if (ring) return ring;
    }
    return undefined;
  };
  return walk(start.id, [start.id]);
}

const wrong = (definition: Definition, message: string, hint: string): Diagnostic =>
  error("figures/definition", `口径“${definition.id}”：${message}`, { place: definition.place, hint });
