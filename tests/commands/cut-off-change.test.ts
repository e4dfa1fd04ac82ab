// A change of content/ that a program left half made is finished before Excel comes in or goes out over it.
import { beforeEach, expect, it } from "vitest";
import { exportCommand } from "../../src/commands/export.ts";
import { importCommand } from "../../src/commands/import.ts";
import { commitChanges } from "../../src/editing/commit-changes.ts";
import { MemoryWorld } from "../memory-world.ts";
import { runCommand } from "./run-command.ts";

class Dead extends Error {}

/** Stops for good before the second of two files is put in its place; no such program runs any more. */
class DyingWorld extends MemoryWorld {
  override async replace(from: string, to: string): Promise<void> {
    if (to === projects) throw new Dead();
    await super.replace(from, to);
  }
}

const departments = "content/云栖县/部门.yaml";
const projects = "content/云栖县/2024/项目.yaml";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const begun = "- 名称: 云栖县教育局\n";
const wanted = "- 名称: 云栖县教育局\n- 名称: 云栖县水利局\n";

let world: MemoryWorld;
beforeEach(async () => {
  const dying = new DyingWorld(
    {
      "content/云栖县/地区.yaml":
        "名称: 云栖县\n网址名: yunqi\n财政部门: 云栖县财政局\n发布性质: 演示\n示例数据: 是\n台账日期: 2025-06-30\n",
      [departments]: begun,
      "项目.csv": "编号,项目名称,主管部门,预算数（万元）\nP1,水库加固,云栖县水利局,120\n",
    },
    { self: { machine: "测试", process: 99 } },
  );
  const change = [
    { path: "云栖县/部门.yaml", before: bytes(begun), after: bytes(wanted) },
    {
      path: "云栖县/2024/项目.yaml",
      before: undefined,
      after: bytes("- 编号: P1\n  名称: 水库加固\n  主管部门: 云栖县水利局\n  预算数: 120万元\n"),
    },
  ];
  await expect(commitChanges(dying, "content", change)).rejects.toThrow(Dead);
  world = new MemoryWorld(Object.fromEntries(dying.files));
  expect([world.text(departments), world.text(projects)]).toEqual([wanted, undefined]);
});

it("before an import looks at what stands there", async () => {
  const { out } = await runCommand(importCommand, world, { file: "项目.csv", year: "2024" });
  expect(out).toContain("项目：没有变化1条");
  expect(world.text(projects)).toContain("水库加固");
});

it("before an export reads what it writes", async () => {
  const options = { kind: "项目", year: "2024", out: "项目.xlsx" };
  expect((await runCommand(exportCommand, world, options)).exitCode).toBe(0);
  expect(world.text(projects)).toContain("水库加固");
});
