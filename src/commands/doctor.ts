// liangji doctor: is everything there that a build needs, and what to do when it is not.

import { isError } from "../base/diagnostic.ts";
import { Findings } from "../base/outcome.ts";
import { readDefinitions } from "../figures/read-definitions.ts";
import { readTemplates } from "../narrative/read-templates.ts";
import { findingsText } from "../report/findings-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { readRulebook } from "../standards/read-rulebook.ts";
import { allWriters } from "../writers/all-writers.ts";
import type { Command } from "./command.ts";
import { folderOptions, foldersFrom } from "./folders.ts";

const leastNode = [22, 12] as const;

export const doctor: Command = {
  name: "doctor",
  summary: "检查运行环境、模板和字体是否齐备",
  description: "看 Node 版本、内容和模板文件夹、口径、字体是否可用，缺什么、怎么办。",
  options: { ...folderOptions },
  examples: ["npm run liangji -- doctor"],
  async run(options, { world, print, nodeVersion }) {
    const folders = foldersFrom(options);
    const findings = new Findings();
    let sound = true;
    const say = (good: boolean, what: string, otherwise = ""): void => {
      sound &&= good;
      print(`${good ? "正常" : "缺少"}  ${what}${good || otherwise === "" ? "" : `\n      怎么办：${otherwise}`}`);
    };
    say(
      nodeIsNew(nodeVersion),
      `Node ${nodeVersion}（需要 ${leastNode.join(".")} 以上）`,
      "请用 npm run 来运行，会自动使用自带的 Node",
    );
    say(
      await world.exists(folders.content),
      `记录文件夹 ${folders.content}`,
      "请用 --content 指定，或在当前文件夹下新建 content",
    );
    const definitions = findings.take(await readDefinitions(world, folders.templates));
    say(
      definitions.size > 0,
      `口径 ${definitions.size} 个（${folders.templates}/figures）`,
      "请检查 --templates 指定的文件夹",
    );
    const templates = findings.take(await readTemplates(world, folders.templates));
    say(
      templates.documents.length > 0,
      `文件模板 ${templates.documents.length} 个（${folders.templates}/documents）`,
      "请检查 --templates 指定的文件夹",
    );
    findings.take(await readRulebook(world, folders.templates));
    for (const writer of allWriters) {
      const { diagnostics } = await writer.prepare([], world, folders.templates);
      findings.add(diagnostics);
      say(!diagnostics.some(isError), `${writer.format.toUpperCase()} 输出`, "请重新运行 npm install，补齐安装");
    }
    say(
      await canWrite(folders.out),
      `可以写入 ${folders.out} 所在的文件夹`,
      "请检查磁盘空间和写入权限，或用 --out 换一个文件夹",
    );
    if (findings.all.length > 0) print(`\n${await findingsText(findings.all, new SourceLines(world))}`);
    return sound && !findings.all.some(isError) ? 0 : 1;

    async function canWrite(out: string): Promise<boolean> {
      const probe = `${out}.probe`;
      try {
        await world.writeBytes(probe, new Uint8Array());
        await world.remove(probe);
        return true;
      } catch {
        return false;
      }
    }
  },
};

function nodeIsNew(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
}
