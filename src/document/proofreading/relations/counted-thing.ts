// What a number counts, as far as its own words say: projects, departments, problems … so that unlike things are not added or compared.
import type { ReadNumber } from "../read-prose.ts";

const things =
  "部门(?!预算|决算|整体|自评|评价|绩效)|单位|机构|企业|问题|指标|乡镇|街道|区县|县区|报告|制度|人员|项目|政策|任务|人次";
const behind = new RegExp(`^[^\\d]{0,12}?(${things})`);
const ahead = new RegExp(`(${things})(?!.*(?:${things}))`);

/** The word behind the number first (6个部门), then the last one before it; undefined when neither says. */
export const countedThing = ({ noun, label }: ReadNumber): string | undefined =>
  alike(behind.exec(noun)?.[1] ?? ahead.exec(label)?.[1]);

const alike = (thing: string | undefined): string | undefined =>
  thing === "单位" || thing === "机构" ? "部门" : thing === "政策" ? "项目" : thing;

/** They may count the same. */
export function countAlike(a: ReadNumber, b: ReadNumber): boolean {
  const [one, other] = [countedThing(a), countedThing(b)];
  return one === undefined || other === undefined || one === other;
}
