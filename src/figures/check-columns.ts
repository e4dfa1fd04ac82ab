// What a definition looks over: a kind of record there is, columns it has, words that can stand in them, and nothing internal.
import type { Diagnostic } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { allKinds } from "../records/all-kinds.ts";
import { type Field, type Fields, fieldByKey } from "../records/field.ts";
import { type Definition, isOfSubject, sourceOf } from "./definition.ts";
import { rowNumber } from "./list-table.ts";
import { fieldsOfSource, subjectKindsOf } from "./row-source.ts";
import { isQuantity } from "./value-text.ts";
import { wrongDefinition } from "./wrong-definition.ts";

export function checkColumns(definition: Definition): readonly Diagnostic[] {
  const source = sourceOf(definition.formula);
  if (source === undefined) return [];
  const shapes = shapesOf(source);
  if (shapes.length === 0) {
    const kinds = allKinds.map((kind) => kind.name);
    return [wrongDefinition(definition, `没有“${source}”这类记录`, meant(source, kinds) ?? "请检查记录类别的名称")];
  }
  return [
    ...keysOf(definition).flatMap((key) => wrongKey(definition, source, key, shapes)),
    ...wrongWords(definition, shapes),
    ...wrongSums(definition, shapes),
  ];
}

/** The fields the rows of a source have; 本项.指标 is a list of several kinds of record. */
function shapesOf(source: string): readonly Fields[] {
  const shapes = isOfSubject(source)
    ? subjectKindsOf(source).map((kind) => fieldsOfSource(source, kind))
    : [fieldsOfSource(source)];
  return shapes.filter((fields) => fields !== undefined);
}

const fieldsCalled = (key: string, shapes: readonly Fields[]): readonly Field<unknown>[] =>
  shapes.flatMap((fields) => fieldByKey(fields, key)?.[1] ?? []);

function wrongKey(definition: Definition, source: string, key: string, shapes: readonly Fields[]): Diagnostic[] {
  const fields = fieldsCalled(key, shapes);
  if (fields.some((field) => field.visibility === "internal")) {
    return [wrongDefinition(definition, `“${key}”是内部栏目，不能用来统计或列出`, "请改用公开的栏目")];
  }
  if (fields.length > 0 || (key === rowNumber && definition.formula.type === "list")) return [];
  const known = shapes.flatMap((shape) => Object.values(shape).map((field) => field.key));
  return [wrongDefinition(definition, `“${source}”没有“${key}”这一栏`, meant(key, known) ?? "请检查栏目名称")];
}

/** Words of a condition that could never stand in their column: the condition would silently let nothing in. */
function wrongWords(definition: Definition, shapes: readonly Fields[]): readonly Diagnostic[] {
  const { formula } = definition;
  return ("where" in formula ? formula.where : []).flatMap(({ key, values, place }) => {
    const fields = fieldsCalled(key, shapes);
    const unreadable = values.filter(
      (text) =>
        fields.length > 0 &&
        fields.every((field) => field.type.read({ type: "scalar", text, place }, key).value === undefined),
    );
    return unreadable.map((text) => {
      const options = fields.flatMap((field) => field.type.options ?? field.type.item?.options ?? []);
      const hint =
        options.length > 0 ? `可以写：${options.join("、")}` : `请写成例如：${fields[0]?.type.example ?? ""}`;
      return wrongDefinition(definition, `条件里的“${key}”不会是“${text}”`, meant(text, options) ?? hint);
    });
  });
}

/** Columns that hold words cannot be added. */
function wrongSums(definition: Definition, shapes: readonly Fields[]): readonly Diagnostic[] {
  const { formula } = definition;
  const keys = formula.type === "sum" ? [formula.field] : formula.type === "group" ? formula.sums : [];
  return keys
    .filter((key) => fieldsCalled(key, shapes).some((field) => !holdsNumbers(field)))
    .map((key) => wrongDefinition(definition, `“${key}”不是数字栏目，不能求和`, "求和请用金额、数量或分数的栏目"));
}

/** Its own example tells what it holds. */
function holdsNumbers({ type, key }: Field<unknown>): boolean {
  const nowhere = { file: "", line: 1, column: 1 };
  return isQuantity(type.read({ type: "scalar", text: type.example, place: nowhere }, key).value);
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
