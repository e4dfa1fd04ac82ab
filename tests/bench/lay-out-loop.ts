// The closed loop as files below content/: most records in long lists, one project in twenty in files of their own.
import { closedLoop, departments } from "./closed-loop.ts";

/** A list of so many self-evaluations is some ten million bytes; a file may have sixteen. */
const recordsInList = 5000;
const projectsInLists = 20;

/** Path below content/ → text. */
export function layOutLoop(projects: number): ReadonlyMap<string, string> {
  const files = new Map([
    [
      "测试市/地区.yaml",
      "名称: 测试市\n网址名: bench\n财政部门: 测试市财政局\n发布性质: 演示\n示例数据: 是\n台账日期: 2024-12-31\n",
    ],
    ["测试市/部门.yaml", departments.map((name) => `- 名称: 测试市${name}\n`).join("")],
  ]);
  const lists = new Map<string, string[]>();
  let project = 0;
  for (const { category, code, yaml } of closedLoop(projects)) {
    if (category === "项目") project++;
    const folder = `测试市/2023/${category}`;
    const list = lists.get(folder) ?? [];
    lists.set(folder, list);
    if (project % projectsInLists === 0) files.set(`${folder}/${code}.yaml`, yaml);
    else list.push(`- ${yaml.trimEnd().replaceAll("\n", "\n  ")}\n`);
  }
  for (const [folder, list] of lists) {
    for (let start = 0; start < list.length; start += recordsInList) {
      files.set(`${folder}/清单${start / recordsInList + 1}.yaml`, list.slice(start, start + recordsInList).join(""));
    }
  }
  return files;
}
