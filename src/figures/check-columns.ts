// What a definition looks over: a kind of record there is, fields it has, and nothing internal.
import type { Diagnostic } from "../base/diagnostic.ts";
import { meant, nearest, offered } from "../base/nearest.ts";
import { isMoneyUnit } from "../base/quantity.ts";
import { allKinds } from "../records/all-kinds.ts";
import { money } from "../records/types/numbers.ts";
import { conditionFaults } from "./check-conditions.ts";
import type { Definition } from "./definition.ts";
import { type FieldPath, keysNear, leadsTooFar, pathsOf } from "./field-path.ts";
import type { RowFormula } from "./formula.ts";
import { keysOf, readKeysOf } from "./keys-of.ts";
import { rank, rowNumber } from "./list-column.ts";
import { holdsNumbers } from "./reads-as.ts";
import { kindIn, type Shape, shapesOf } from "./shape.ts";
import { wrongDefinition } from "./wrong-definition.ts";

export function checkColumns(definition: Definition): readonly Diagnostic[] {
  const { formula } = definition;
  if (!("from" in formula)) return [];
  const { from } = formula;
  const shapes = shapesOf(from);
  if (shapes.length === 0) return [noSource(definition, from)];
  if (shapes.every(({ list }) => list?.field.visibility === "internal")) return [internal(definition, from)];
  return [
    ...keysOf(formula).flatMap((key) => wrongKey(definition, formula, key, shapes)),
    ...conditionFaults(formula.where, shapes).map(({ message, hint }) => wrongDefinition(definition, message, hint)),
    ...wrongNumbers(definition, formula, shapes),
    ...severalValues(definition, formula, shapes),
    ...unitLeftOut(definition, formula, shapes),
  ];
}

function noSource(definition: Definition, from: string): Diagnostic {
  const kind = allKinds.find(({ name }) => name === kindIn(from));
  const [, ...rest] = from.split(".");
  if (kind && rest.length > 0) {
    const lists = Object.values(kind.fields).filter(({ type }) => type.item);
    const near = nearest(
      rest.join("."),
      lists.map(({ key }) => key),
    );
    const hint = near === undefined ? "点号后面要写一个能填多项的栏目" : offered(`${kind.name}.${near}`);
    return wrongDefinition(definition, `“${kind.name}”没有“${rest.join(".")}”这样能填多项的栏目`, hint);
  }
  const hint =
    meant(
      from,
      allKinds.map(({ name }) => name),
    ) ?? "请检查记录类别的名称";
  return wrongDefinition(definition, `没有“${from}”这类记录`, hint);
}

const internal = (definition: Definition, key: string): Diagnostic =>
  wrongDefinition(definition, `“${key}”是内部栏目，不能用来统计或列出`, "请改用公开的栏目");

function wrongKey(definition: Definition, formula: RowFormula, key: string, shapes: readonly Shape[]): Diagnostic[] {
  if (isColumnWord(formula, key)) return [];
  const paths = shapes.flatMap((shape) => pathsOf(shape, key));
  if (paths.some(isInternal)) return [internal(definition, key)];
  if (paths.length > 0) return [];
  const message = `“${formula.from}”没有“${key}”这一栏`;
  if (shapes.some((shape) => leadsTooFar(shape, key))) {
    return [wrongDefinition(definition, message, "只能查到所引用的那条记录自己的栏目，不能再往下查一层")];
  }
  const hint =
    meant(
      key,
      shapes.flatMap((shape) => keysNear(shape, key)),
    ) ?? "请检查栏目名称";
  return [wrongDefinition(definition, message, hint)];
}

const isColumnWord = ({ type }: RowFormula, key: string): boolean =>
  type === "list" && (key === rowNumber || key === rank);

const isInternal = ({ steps }: FieldPath): boolean => steps.some(({ field }) => field.visibility === "internal");

const wanted = { sum: "求和", average: "求平均", largest: "比较大小", smallest: "比较大小" } as const;

/** Columns that hold words cannot be added or averaged. */
function wrongNumbers(definition: Definition, formula: RowFormula, shapes: readonly Shape[]): readonly Diagnostic[] {
  const { type } = formula;
  const [keys, done]: readonly [readonly string[], string] =
    type === "list"
      ? [formula.totals, wanted.sum]
      : type === "group"
        ? [formula.sums, wanted.sum]
        : type === "count" || type === "distinct"
          ? [[], ""]
          : [[formula.field], wanted[type]];
  const fields = (key: string) => shapes.flatMap((shape) => pathsOf(shape, key).map((path) => path.field));
  return keys
    .filter((key) => fields(key).some((field) => !holdsNumbers(field)))
    .map((key) =>
      wrongDefinition(definition, `“${key}”不是数字栏目，不能${done}`, `${done}请用金额、数量或分数的栏目`),
    );
}

/** Amounts that stand in a list without their unit: its caption or the head of their column says it. */
function unitLeftOut({ display, ...definition }: Definition, formula: RowFormula, shapes: readonly Shape[]) {
  if (formula.type !== "list" || display === undefined) return [];
  if (!isMoneyUnit(display)) {
    return [wrongDefinition(definition, `列表的金额不能换算成“${display}”`, "“显示”请写：元、万元、亿元")];
  }
  if (definition.caption.includes(display)) return [];
  const amounts = formula.columns.filter(
    ({ key, of }) => of === undefined && shapes.some((shape) => pathsOf(shape, key).some(holdsMoney)),
  );
  const silent = amounts.filter(({ title }) => !title.includes(display));
  return silent.map(({ title }) =>
    wrongDefinition(
      definition,
      `“${title}”一列的金额不带单位，表头和表题都没有写明“${display}”`,
      `例如：{栏目: 预算数, 表头: 预算数（${display}）}`,
    ),
  );
}

const holdsMoney = ({ field }: FieldPath): boolean => field.type === money;

/** One number of a row, one place in an order: a field of many values has none. */
function severalValues(definition: Definition, formula: RowFormula, shapes: readonly Shape[]): readonly Diagnostic[] {
  const many = readKeysOf(formula).filter((key) => shapes.some((shape) => pathsOf(shape, key).some(leadsThroughList)));
  return many.map((key) => {
    const [list] = key.split(".");
    const hint = `请改成统计“${formula.from}.${list}”里的各项`;
    return wrongDefinition(definition, `“${key}”在一条记录里有多项，不是一个值`, hint);
  });
}

const leadsThroughList = ({ steps }: FieldPath): boolean =>
  steps.slice(0, -1).some(({ field }) => field.type.item !== undefined);
