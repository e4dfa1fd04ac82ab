// The words of a condition against the fields they are asked of: what could never be true would silently let nothing in.
import { meant } from "../base/nearest.ts";
import { allKinds } from "../records/all-kinds.ts";
import type { Field } from "../records/field.ts";
import { isOrdered, operandOf } from "./compare-value.ts";
import type { Clause, Condition, Test } from "./condition.ts";
import { pathsOf } from "./field-path.ts";
import { isYearWord, saysYear } from "./own-year.ts";
import type { Shape } from "./shape.ts";
import { visibilityOf } from "./subject-field.ts";
import { isOfSubject, subjectPrefix, subjectWord } from "./subject-word.ts";

/** What is wrong with a condition, and what to write instead. */
export interface ConditionFault {
  readonly message: string;
  readonly hint: string;
}

/** Keys that name nothing are found elsewhere. */
export function conditionFaults(where: Condition, shapes: readonly Shape[]): readonly ConditionFault[] {
  return where.flatMap((clause) => {
    const fields = shapes.flatMap((shape) => pathsOf(shape, clause.key).map((path) => path.field));
    if (fields.length === 0) return [];
    return clause.tests.flatMap((test) => faultOf(clause, test, fields) ?? []);
  });
}

function faultOf({ key }: Clause, test: Test, fields: readonly Field<unknown>[]): ConditionFault | undefined {
  if (test.how === "filled" || test.how === "blank") return undefined;
  const { how, text } = test;
  const wrong = (message: string, hint: string): ConditionFault => ({ message, hint });
  const compared = how !== "is" && how !== "not";
  if (text === subjectWord) {
    if (!compared && fields.some(({ type }) => (type.item ?? type).refersTo !== undefined)) return undefined;
    const hint = "“本项”是文件所述的那条记录，要写在引用记录的栏目后面，例如：{项目: 本项}";
    return wrong(`条件里的“${key}”不会是“本项”`, hint);
  }
  if (isOfSubject(text)) return subjectFault(text.slice(subjectPrefix.length));
  if (isYearWord(text)) {
    if (fields.some(({ type }) => saysYear(type))) return undefined;
    return wrong(`条件里的“${key}”不是年度或日期，不能与“${text}”比`, "“本年度”“上年度”用于年度、日期和时点的栏目");
  }
  if (compared && !fields.some(({ type }) => isOrdered(type))) {
    return wrong(
      `条件里的“${key}”没有大小可比，不能写“${how}${text}”`,
      "≥、＞、≤、＜用于金额、数量、分数、百分比、年度和日期的栏目",
    );
  }
  if (fields.some((field) => operandOf(field, text) !== undefined)) return undefined;
  const options = fields.flatMap((field) => field.type.options ?? field.type.item?.options ?? []);
  const example = fields[0]?.type.item?.example ?? fields[0]?.type.example ?? "";
  const hint = options.length > 0 ? `可以写：${[...new Set(options)].join("、")}` : `请写成例如：${example}`;
  return wrong(`条件里的“${key}”不会是“${text}”`, meant(text, options) ?? hint);
}

function subjectFault(key: string): ConditionFault | undefined {
  const found = allKinds.flatMap((kind) => visibilityOf(kind, key) ?? []);
  if (found.includes("internal")) {
    return { message: `“${key}”是内部栏目，不能用来统计或列出`, hint: "请改用公开的栏目" };
  }
  if (found.length > 0) return undefined;
  const known = allKinds.flatMap(({ fields }) => Object.values(fields).map((field) => field.key));
  return { message: `没有一类记录有“${key}”这一栏`, hint: meant(key, known) ?? "请检查栏目名称" };
}
