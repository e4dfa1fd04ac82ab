// One shipped document template over a few records of 测试市, with the figures and sentences that ship with it.
import type { DocumentTree } from "../../../src/document/document-tree.ts";
import { shippedTemplates } from "../../shipped-templates.ts";
import { testCity, type Walked, walkSmall } from "../../small-content.ts";
import { bodyLines } from "./letters-of-documents.ts";

export const project = "- {编号: P-1, 名称: 助餐服务, 主管部门: 民政局, 预算数: 100万元}\n";

/** Those the letters are written with. */
const figures = ["发文用数据", "绩效抽评", "绩效自评", "评价报告"].map((name) => `figures/${name}.yaml`);

const departments = `- {名称: 测试市商务局, 简称: [商务局, 市商务局]}
- {名称: 测试市教育局, 曾用名: [教委]}
- {名称: 测试市民政局, 简称: [民政局]}
- {名称: 测试市财政局, 简称: [财政局]}
`;

export function walkWith(type: string, records: Readonly<Record<string, string>>): Promise<Walked> {
  const wanted = [...figures, `documents/${type}.md.hbs`];
  const templates = Object.fromEntries(
    Object.entries(shippedTemplates).filter(([path]) => path.startsWith("partials/") || wanted.includes(path)),
  );
  return walkSmall({
    templates,
    records: { "部门.yaml": departments, "2023/项目.yaml": project, ...records },
  });
}

/** Those of its kind. */
export const madeOf = (type: string, { documents }: Walked): readonly DocumentTree[] =>
  documents.flatMap(({ document }) => (document.type === type ? [document] : []));

/** The text of the only one, a line a block. */
export function onlyLines(type: string, walked: Walked): readonly string[] {
  const [only, ...others] = madeOf(type, walked);
  if (!only || others.length > 0) throw new Error(`${others.length + (only ? 1 : 0)} documents`);
  return bodyLines(only.blocks);
}

/** 地区.yaml of a real place that is only shown, and of one that is made up. */
export const shownCity = testCity.replace("正式", "演示");
export const madeUpCity = `${shownCity}示例数据: 是\n`;
