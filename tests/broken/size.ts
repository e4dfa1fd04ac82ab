// Much of everything: a thousand mistakes in one file, ten thousand wrong records, numbers and names beyond all measure.
import type { BrokenCase } from "./broken-case.ts";

const project = "2023/项目.yaml";
const times = (count: number, make: (line: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

export const sizeCases: readonly BrokenCase[] = [
  {
    name: "一个文件里一千处错误，处处说到",
    files: {
      [project]: times(
        1000,
        (line) => `- {编号: P-${line}, 名称: 项目${line}, 主管部门: 商务局, 预算数: ${line}}\n`,
      ).join(""),
    },
    finds: times(
      1000,
      (line) =>
        `error records/wrong-value ${project}:${line}:${`- {编号: P-${line}, 名称: 项目${line}, 主管部门: 商务局, 预算数: `.length + 1}`,
    ),
    records: 4,
  },
  {
    name: "一条记录里一千个没有的栏目",
    files: {
      [project]: `编号: P-1\n名称: 助餐服务\n主管部门: 商务局\n${times(1000, (line) => `栏${line}: 甲\n`).join("")}`,
    },
    finds: times(1000, (line) => `error records/unknown-key ${project}:${line + 3}:1`),
    records: 4,
  },
  {
    name: "一万条记录都写错",
    files: { [project]: times(10_000, (line) => `- {编号: P-${line}, 名称: 项目${line}}\n`).join("") },
    finds: times(10_000, (line) => `error records/missing-field ${project}:${line}:3`),
    records: 4,
  },
  {
    name: "一万条记录一个编号",
    files: { [project]: "- {编号: P-1, 名称: 甲, 主管部门: 商务局}\n".repeat(10_000) },
    finds: times(9999, (line) => `error records/same-record-twice ${project}:${line + 1}:3`),
    records: 5,
  },
  {
    name: "一万条记录引用一个没有的部门",
    files: { [project]: times(10_000, (line) => `- {编号: P-${line}, 名称: 甲${line}, 主管部门: 没有}\n`).join("") },
    finds: times(
      10_000,
      (line) =>
        `error checks/references-resolve ${project}:${line}:${`- {编号: P-${line}, 名称: 甲${line}, 主管部门: `.length + 1}`,
    ),
    records: 4,
  },
  {
    name: "超过16 MB的文件",
    files: { [project]: new Uint8Array(16 * 1024 * 1024 + 1) },
    finds: [`error reading/too-large ${project} ~ 超过16 MB ~ 请按部门或类别拆成几个文件`],
    records: 4,
  },
];
