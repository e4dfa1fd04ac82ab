// liangji doctor: is everything there that a build needs, and what to do when it is not.

import { isError } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import type { Machine } from "../base/machine.ts";
import { nodeMachine } from "../base/node-machine.ts";
import { Findings } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { readDefinitions } from "../figures/read-definitions.ts";
import { readTemplates } from "../narrative/read-templates.ts";
import { renameProgramFolder } from "../outputs/program-folder.ts";
import type { Folders } from "../pipeline.ts";
import { findingsText } from "../report/findings-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { visible } from "../report/visible.ts";
import { readRulebook } from "../standards/read-rulebook.ts";
import { allWriters } from "../writers/all-writers.ts";
import type { Command } from "./command.ts";
import { aboutConsole } from "./doctor/console-encoding.ts";
import { aboutRoom } from "./doctor/disk-room.ts";
import { aboutPathLength } from "./doctor/path-length.ts";
import { type Remark, remarkText } from "./doctor/remark.ts";
import { aboutSharing } from "./doctor/shared-folder.ts";
import { folderOptions, foldersFrom } from "./folders.ts";

/** From here on Node runs TypeScript as it is. */
const leastNode = [22, 18] as const;

export const doctorOn = (machine: Machine): Command => ({
  name: "doctor",
  summary: "检查运行环境、模板和字体是否齐备",
  description: "看 Node 版本、内容和模板文件夹、口径、字体、磁盘、写入权限和终端编码是否可用，缺什么、怎么办。",
  options: { ...folderOptions },
  examples: ["npm run liangji -- doctor"],
  async run(options, { world, print, nodeVersion }) {
    const folders = foldersFrom(options);
    const findings = new Findings();
    const remarks = [
      ...(await aboutProgram(world, folders, nodeVersion, findings)),
      ...(await aboutMachine(world, folders, machine)),
    ];
    print(remarks.map((one) => visibleLines(remarkText(one))).join("\n"));
    if (findings.all.length > 0) print(`\n${await findingsText(findings.all, new SourceLines(world))}`);
    return remarks.some(({ state }) => state === "缺少") || findings.all.some(isError) ? 1 : 0;
  },
});

export const doctor: Command = doctorOn(nodeMachine);

const visibleLines = (text: string): string => text.split("\n").map(visible).join("\n");

const needed = (good: boolean, what: string, otherwise: string): Remark => ({
  state: good ? "正常" : "缺少",
  what,
  otherwise,
});

async function aboutProgram(
  world: World,
  { content, templates }: Folders,
  nodeVersion: string,
  findings: Findings,
): Promise<readonly Remark[]> {
  const definitions = findings.take(await readDefinitions(world, templates));
  const { documents } = findings.take(await readTemplates(world, templates));
  findings.take(await readRulebook(world, templates));
  const remarks = [
    needed(
      nodeIsNew(nodeVersion),
      `Node ${nodeVersion}（需要 ${leastNode.join(".")} 以上）`,
      "请用 npm run 来运行，会自动使用自带的 Node",
    ),
    needed(
      await world.exists(content),
      `记录文件夹 ${content}`,
      "请用 --content 指定；还没有的，运行 npm run liangji -- new",
    ),
    needed(
      definitions.size > 0,
      `口径 ${definitions.size} 个（${templates}/figures）`,
      "请检查 --templates 指定的文件夹",
    ),
    needed(
      documents.length > 0,
      `文件模板 ${documents.length} 个（${templates}/documents）`,
      "请检查 --templates 指定的文件夹",
    ),
  ];
  for (const writer of allWriters) {
    const works = await canPrepare(writer, world, templates, findings);
    remarks.push(needed(works, `${writer.format.toUpperCase()} 输出`, "请重新运行 npm install，补齐安装"));
  }
  return remarks;
}

async function aboutMachine(world: World, { content, out }: Folders, machine: Machine): Promise<readonly Remark[]> {
  const { platform } = machine;
  const [fullContent, fullOut] = [machine.absolute(content), machine.absolute(out)];
  const [contentDisk, outDisk] = [await machine.disk(content), await machine.disk(out)];
  const all: readonly (Remark | undefined)[] = [
    needed(
      await canWrite(world, out),
      `可以写入 ${out} 所在的文件夹`,
      "请检查磁盘空间和写入权限，或用 --out 换一个文件夹",
    ),
    (await world.exists(content)) && !(await world.mayWrite(content))
      ? {
          state: "提示",
          what: `记录文件夹 ${content} 不能写入：可以检查和生成，不能新建、导入和结转`,
          otherwise: "请检查这个文件夹的权限，或者复制一份到能写的位置",
        }
      : undefined,
    aboutProgramFolder(machine.program),
    aboutRoom(outDisk),
    aboutPathLength(platform, fullOut),
    aboutSharing("记录文件夹", fullContent, platform, contentDisk),
    aboutSharing("成果文件夹", fullOut, platform, outDisk),
    aboutConsole(platform, (name) => world.environment(name)),
  ];
  return all.filter((one) => one !== undefined);
}

function aboutProgramFolder(program: string): Remark | undefined {
  const way = renameProgramFolder(program);
  return way === undefined ? undefined : { state: "提示", what: "文件能生成，网站生成不了", otherwise: way };
}

async function canPrepare(
  writer: (typeof allWriters)[number],
  world: World,
  templates: string,
  findings: Findings,
): Promise<boolean> {
  try {
    const { diagnostics } = await writer.prepare([], world, templates);
    findings.add(diagnostics);
    return !diagnostics.some(isError);
  } catch (cause) {
    // What should have come with the program is not there.
    if (diskReason(cause) === undefined) throw cause;
    return false;
  }
}

async function canWrite(world: World, out: string): Promise<boolean> {
  const probe = `${out}.probe`;
  try {
    await world.writeBytes(probe, new Uint8Array());
    await world.remove(probe);
    return true;
  } catch {
    return false;
  }
}

function nodeIsNew(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
}
