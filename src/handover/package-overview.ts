// What packages there are and what each would hold, in lines for a person.
import { type PackageDefinition, packageFormats } from "./package-definition.ts";
import type { PackagePlan } from "./package-plan.ts";

export function overviewOf(definition: PackageDefinition, plans: readonly PackagePlan[] | undefined): string {
  const { name, note, types = [], kinds = [], formats = packageFormats } = definition;
  const rules = [
    ...(definition.signedOnly ? ["只含已签发"] : []),
    ...(definition.publicOnly ? ["只含公开"] : []),
    ...(definition.internal ? ["含内部栏目"] : []),
    ...(definition.annex ? ["附数据溯源附录"] : []),
    ...(definition.byDepartment ? ["每个部门一个"] : []),
  ];
  return [
    `${name}：${note}`,
    `  文种（${formats.join("、")}）：${types.length === 0 ? "不放文件" : types.join("、")}`,
    `  数据表：${kinds.length === 0 ? "不放数据表" : kinds.join("、")}`,
    ...(rules.length === 0 ? [] : [`  规则：${rules.join("，")}`]),
    ...(plans === undefined ? [] : plans.map((plan) => `  ${plan.stem}.zip：${sizeOf(plan)}`)),
  ].join("\n");
}

/** 12份文件（24个），3张数据表. */
export function sizeOf({ documents, tables }: PackagePlan): string {
  const files = documents.reduce((sum, one) => sum + one.files.length + one.annex.length, 0);
  return `${documents.length}份文件（${files}个），${tables.length}张数据表`;
}
