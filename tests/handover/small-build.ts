// A small city with two departments, built in memory, and the packages made from it.
import { unzipSync } from "fflate";
import { nodeWorld } from "../../src/base/node-world.ts";
import { buildOutputs } from "../../src/build.ts";
import type { OptionValues } from "../../src/commands/command.ts";
import { pack } from "../../src/commands/pack.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { type Ran, runCommand } from "../commands/run-command.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";
import { folders, smallWorld, testCity } from "../small-content.ts";

const noticeTemplate = `---
文种: 整改通知书
对象: 整改
每: [责任单位]
版式: formal
标题: "关于整改的通知（{{责任单位}}）"
文件名: "整改通知书（{{责任单位}}）"
页面: "notices/{{责任单位}}"
公开: 否
发文机关标志: "{{财政部门}}文件"
数据溯源附录: 否
---
请{{责任单位}}整改。
`;

const formTemplate = `---
文种: 目标表
对象: 项目
版式: form
标题: "{{名称}}绩效目标表"
文件名: "{{名称}}目标表"
页面: "projects/{{编号}}-goals"
公开: 是
数据溯源附录: 否
---
{{名称}}的目标。
`;

const project = (code: string, name: string, department: string, more = ""): string =>
  `- 编号: ${code}\n  名称: ${name}\n  主管部门: ${department}\n  预算数: 100.00万元\n  来源: 公开资料\n  备注: 内部备注${code}\n${more}`;

const rectification = (code: string, spotCheck: string, unit: string): string =>
  `- 编号: ${code}\n  来源: {绩效抽评: ${spotCheck}}\n  问题: ${unit}的问题\n  责任单位: ${unit}\n  时限: 2024-06-30\n  状态: 整改中\n`;

export const packages: Readonly<Record<string, string>> = {
  "packages/人大.yaml":
    "名称: 人大\n说明: 报人大\n接收单位: '{{地区}}人大常委会'\n致函: 现将{{年度}}年度材料送上。\n文种: [工作总结, 目标表]\n台账: [项目, 整改]\n数据溯源附录: 是\n",
  "packages/审计.yaml": "名称: 审计\n说明: 审计调阅\n文种: [工作总结]\n格式: [pdf]\n台账: [项目]\n内部字段: 是\n",
  "packages/部门.yaml":
    "名称: 部门\n说明: 发给部门\n接收单位: '{{部门}}'\n文种: [目标表, 整改通知书]\n格式: [docx]\n台账: [项目, 绩效抽评, 整改, 联动监督]\n按部门: 是\n",
  "packages/公开平台.yaml":
    "名称: 公开平台\n说明: 公开\n文种: [工作总结, 目标表, 整改通知书]\n台账: [项目, 联动监督]\n只含公开: 是\n",
  "packages/签发.yaml": "名称: 签发\n说明: 只放签发的\n文种: [工作总结, 目标表]\n只含已签发: 是\n",
};

const city = {
  figures: "项目数: {编码: n, 口径: 项目个数, 统计: 项目, 方法: 计数, 单位: 个}\n",
  prose: '全年共有项目{{数 "项目数"}}。\n\n重点工作有序推进。',
  records: {
    "部门.yaml":
      "- 名称: 测试市商务局\n  简称: [商务局]\n- 名称: 测试市教育局\n- 名称: 测试市小学\n  上级部门: 测试市教育局\n",
    "2023/项目.yaml": [
      project("sw", "商务项目", "商务局"),
      project("jy", "教育项目", "测试市教育局"),
      project("xx", "小学项目", "测试市小学", "  公开: {属性: 不予公开, 依据: 条例第十五条}\n"),
    ].join(""),
    "2023/绩效抽评.yaml":
      "- 编号: cp-1\n  项目: 小学项目\n  等次: 良\n  来源: 公开资料\n- 编号: cp-2\n  项目: 商务项目\n  等次: 优\n  来源: 公开资料\n",
    "2023/整改.yaml": rectification("zg-1", "cp-1", "测试市小学") + rectification("zg-2", "cp-2", "商务局"),
    "2023/联动监督.yaml": "- 对象: 人大\n  事项: 调研\n  项目: [商务项目, 教育项目]\n  来源: 公开资料\n",
  },
  templates: { "documents/整改通知书.md.hbs": noticeTemplate, "documents/目标表.md.hbs": formTemplate, ...packages },
};

/** In memory, but for the fonts, which come with the program. */
class WorldWithFonts extends MemoryWorld {
  override readBytes(path: string): Promise<Uint8Array> {
    return path.includes("/node_modules/") ? nodeWorld.readBytes(path) : super.readBytes(path);
  }
}

/** Content, templates and dist/, as a build leaves them. */
export async function smallBuild(region = testCity, more: Readonly<Record<string, string>> = {}): Promise<MemoryWorld> {
  const records = { ...city.records, "地区.yaml": region, ...more };
  const world = new WorldWithFonts(Object.fromEntries(smallWorld({ ...city, records }).files));
  const { value: street, diagnostics } = await walkStreet(world, folders);
  await buildOutputs(world, folders, street, diagnostics, new Set(["documents"]));
  return world;
}

export const copyOf = (world: MemoryWorld, more: Readonly<Record<string, MemoryFile>> = {}): MemoryWorld =>
  new MemoryWorld({ ...Object.fromEntries(world.files), ...more });

export const packIn = (world: MemoryWorld, options: OptionValues): Promise<Ran> => runCommand(pack, world, options);

/** What a package holds, by path. */
export const unpacked = (world: MemoryWorld, path: string): Readonly<Record<string, Uint8Array>> =>
  unzipSync(world.files.get(path) ?? new Uint8Array());

export const textIn = (files: Readonly<Record<string, Uint8Array>>, path: string): string =>
  new TextDecoder().decode(files[path]);
