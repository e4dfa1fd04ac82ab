// liangji new: writes files to fill in for a region, a year or a record, and the draft of a summary; never changes one that is there.
import { diskReason } from "../base/disk-reason.ts";
import type { World } from "../base/world.ts";
import type { Folders } from "../pipeline.ts";
import { visible } from "../report/visible.ts";
import type { NewFiles } from "../scaffold/new-files.ts";
import { newRecord } from "../scaffold/new-record.ts";
import { newRegion } from "../scaffold/new-region.ts";
import { newSummary } from "../scaffold/new-summary.ts";
import { newYear } from "../scaffold/new-year.ts";
import type { Refusal } from "../scaffold/refusal.ts";
import { makeable, type Request, requestOf } from "../scaffold/request.ts";
import { howToPaste, whatNext, whatWasMade } from "../scaffold/what-was-made.ts";
import { writeNewFiles } from "../scaffold/write-new-files.ts";
import type { Command, ExitCode, OptionValues } from "./command.ts";
import { folderOptions, foldersFrom } from "./folders.ts";
import { summaryMaterial } from "./summary-material.ts";

export const newCommand: Command = {
  name: "new",
  summary: "新建地区、年度、记录或总结的文件，附填写说明",
  description:
    "写出附有说明的空白文件：每个栏目一行，写明必填还是选填、怎样填写。新文件直接能通过检查；删去行首的“# ”，填上内容，就是一条记录。新建总结则按这一年的台账和汇总写出初稿。已有的文件一律不改动。",
  positionals: {
    what: { name: "要建的内容", choices: makeable, help: "要建的是地区、年度、记录还是总结" },
    region: { name: "地区名", help: "地区的名称，也是它的文件夹名" },
    year: { name: "年度", optional: true, help: "四位年份；新建地区和不分年度的记录不写" },
    kind: { name: "类别", optional: true, help: "新建记录时写，如绩效评价、整改、第三方机构" },
  },
  options: {
    content: folderOptions.content,
    templates: folderOptions.templates,
    address: { type: "string", value: "网址名", help: "新建地区时必写：网站地址里用的英文名，定下后不要再改" },
  },
  examples: [
    "npm run liangji -- new 地区 云栖县 --address yunqi",
    "npm run liangji -- new 年度 云栖县 2025",
    "npm run liangji -- new 记录 云栖县 2025 绩效评价",
    "npm run liangji -- new 记录 云栖县 第三方机构",
    "npm run liangji -- new 总结 云栖县 2025",
  ],
  async run(options, { world, print, tell }) {
    const folders = foldersFrom(options);
    const { content } = folders;
    const request = requestFrom(options);
    const misused = ({ refusal }: Refusal): ExitCode => {
      tell(`${visible(refusal)}\n用法见：liangji new --help\n`);
      return 2;
    };
    if ("refusal" in request) return misused(request);
    let made: NewFiles | Refusal;
    try {
      made = await filesFor(request, world, folders);
    } catch (cause) {
      const reason = diskReason(cause);
      if (reason === undefined) throw cause;
      tell(`${content} 打不开，没有写任何文件：${visible(reason)}\n`);
      return 1;
    }
    if ("refusal" in made) return misused(made);
    if (made.paste) {
      tell(howToPaste(content, made.paste));
      print(made.paste.text.trimEnd());
      return 0;
    }
    const done = await writeNewFiles(world, content, made.files);
    print(whatWasMade(content, made, done));
    if (done.failed) {
      const { path, reason } = done.failed;
      tell(`${content}/${path} 没有写成：${visible(reason)}\n请检查磁盘空间和权限，删去没有写完的文件，再运行一次。\n`);
      return 1;
    }
    if (made.remark !== undefined) tell(`${visible(made.remark)}\n`);
    print(`\n${whatNext(content, request)}`);
    return 0;
  },
};

function requestFrom({ what, region, year, kind, address }: OptionValues): Request | Refusal {
  const rest = [year, kind].filter((word) => typeof word === "string");
  return requestOf(String(what), String(region), rest, typeof address === "string" ? address : undefined);
}

function filesFor(request: Request, world: World, folders: Folders): Promise<NewFiles | Refusal> {
  const { content } = folders;
  switch (request.what) {
    case "地区":
      return newRegion(world, content, request);
    case "年度":
      return newYear(world, content, request);
    case "记录":
      return newRecord(world, content, request);
    case "总结":
      return newSummary(world, content, request, (region, year) => summaryMaterial(world, folders, region, year));
  }
}
