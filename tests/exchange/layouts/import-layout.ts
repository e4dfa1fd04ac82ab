// A made-up region with the projects of plain evaluations, and the command that imports a file into it.
import { importCommand } from "../../../src/commands/import.ts";
import { readContent } from "../../../src/reading/read-content.ts";
import { gatherRecords } from "../../../src/records/gather-records.ts";
import { selfEvaluation } from "../../../src/records/kinds/self-evaluation.ts";
import type { LiangjiRecord } from "../../../src/records/record.ts";
import { type Ran, runCommand } from "../../commands/run-command.ts";
import { MemoryWorld } from "../../memory-world.ts";
import { rulebookFiles } from "../../rulebook.ts";
import type { LaidOut, PlainEvaluation } from "./layout.ts";
import { plainDepartments } from "./plain-evaluations.ts";

export const ledgerOf = (evaluations: readonly PlainEvaluation[]): MemoryWorld =>
  new MemoryWorld({
    ...Object.fromEntries(Object.entries(rulebookFiles).map(([path, text]) => [`templates/${path}`, text])),
    "content/测试市/地区.yaml":
      "名称: 测试市\n网址名: test\n财政部门: 测试市财政局\n发布性质: 演示\n示例数据: 是\n台账日期: 2024-12-31\n",
    "content/测试市/部门.yaml": plainDepartments.map((name) => `- 名称: ${name}\n`).join(""),
    "content/测试市/2024/项目.yaml": evaluations
      .map(({ code, project, department }) => `- 编号: ${code}\n  名称: ${project}\n  主管部门: ${department}\n`)
      .join(""),
  });

export function importFile(
  world: MemoryWorld,
  { file, bytes }: LaidOut,
  answers: readonly string[] = [],
): Promise<Ran> {
  world.files.set(file, bytes);
  return runCommand(importCommand, world, { file, year: "2024", format: "text" }, undefined, answers);
}

export async function evaluationsIn(
  world: MemoryWorld,
): Promise<ReadonlyMap<string, LiangjiRecord<typeof selfEvaluation.fields>>> {
  const { value: entries } = await readContent(world, "content");
  const { value: records } = gatherRecords(entries);
  return new Map(records.of(selfEvaluation, { region: "测试市", year: "2024" }).map((one) => [one.title, one]));
}
