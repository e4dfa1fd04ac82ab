// liangji new: writes files to fill in for a region, a year or a record, and the draft of a summary; never changes one that is there.
import { diskReason } from "../base/disk-reason.ts";
import type { Folders } from "../pipeline.ts";
import { visible } from "../report/visible.ts";
import type { Refusal } from "../scaffold/refusal.ts";
import { makeable, type Request, requestOf } from "../scaffold/request.ts";
import { howToPaste, type Making, whatNext, whatWasMade } from "../scaffold/what-was-made.ts";
import { writeNewFiles } from "../scaffold/write-new-files.ts";
import type { Command, ExitCode, OptionValues, Surroundings } from "./command.ts";
import { folderOptions, foldersFrom } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { askForRegion } from "./new/by-questions.ts";
import { makings } from "./new/makings.ts";
import { readDepartments } from "./new/read-departments.ts";

const onlyForRegion = "新建地区时可以写：";

/** The options that say something of a new region. */
const aboutRegion = ["address", "level", "bureau", "nature", "ledger-date", "year", "departments"] as const;

export const newCommand: Command = {
  name: "new",
  summary: "新建地区、年度、记录或总结的文件，附填写说明；什么也不写，就一问一答地新建地区",
  description:
    "写出附有说明的空白文件：每个栏目一行，写明必填还是选填、怎样填写。新文件直接能通过检查；删去行首的“# ”，填上内容，就是一条记录。新建总结则按这一年的台账和汇总写出初稿。已有的文件一律不改动。只写 new，后面什么也不写，就一步一步问清楚再新建。",
  positionals: {
    what: { name: "要建的内容", choices: makeable, optional: true, help: "要建的是地区、年度、记录还是总结" },
    region: { name: "地区名", optional: true, help: "地区的名称，也是它的文件夹名" },
    when: { name: "年度", optional: true, help: "四位年份；新建地区和不分年度的记录不写" },
    kind: { name: "类别", optional: true, help: "新建记录时写，如绩效评价、整改、第三方机构" },
  },
  options: {
    content: folderOptions.content,
    templates: folderOptions.templates,
    address: { type: "string", value: "网址名", help: "新建地区时必写：网站地址里用的英文名，定下后不要再改" },
    level: { type: "string", value: "级别", help: `${onlyForRegion}省、市、市本级、区县或乡镇街道` },
    bureau: { type: "string", value: "名称", help: `${onlyForRegion}财政部门的全称；不写就按地区名称写` },
    nature: {
      type: "string",
      value: "性质",
      help: `${onlyForRegion}正式、试用（处处标明“示例数据”）或演示；不写就是演示`,
    },
    "ledger-date": { type: "string", value: "日期", help: `${onlyForRegion}台账日期，如 2025-12-31` },
    year: { type: "string", value: "年度", help: `${onlyForRegion}同时建好这个年度的文件` },
    departments: {
      type: "string",
      value: "文件或名称",
      help: `${onlyForRegion}部门名单，Excel、CSV 文件，或者用顿号隔开的名称`,
    },
  },
  examples: [
    "npm run liangji -- new",
    "npm run liangji -- new 地区 云栖县 --address yunqi",
    "npm run liangji -- new 地区 云栖县 --address yunqi --level 区县 --departments 部门.xlsx --year 2025",
    "npm run liangji -- new 年度 云栖县 2025",
    "npm run liangji -- new 记录 云栖县 2025 绩效评价",
    "npm run liangji -- new 记录 云栖县 第三方机构",
    "npm run liangji -- new 总结 云栖县 2025",
  ],
  async run(options, surroundings) {
    const folders = foldersFrom(options);
    const { tell } = surroundings;
    try {
      const request = await requestFrom(options, folders, surroundings);
      if (request === "ended") {
        tell(
          `\n没有回答完，没有写任何文件。不用一问一答，也可以一次写全：\n${oneLine}\n用法见：npm run liangji -- new --help\n`,
        );
        return 2;
      }
      if (request === "no") {
        tell("没有写任何文件。\n");
        return 0;
      }
      if ("refusal" in request) return misused(request, tell);
      return await make(request, folders, surroundings);
    } catch (cause) {
      const reason = diskReason(cause);
      if (reason === undefined) throw cause;
      tell(`${folders.content} 打不开，没有写任何文件：${visible(reason)}\n`);
      return 1;
    }
  },
};

const oneLine = "  npm run liangji -- new 地区 云栖县 --address yunqi --level 区县 --departments 部门.xlsx --year 2025";

const misused = ({ refusal }: Refusal, tell: Surroundings["tell"]): ExitCode => misusedBy("new", tell)(refusal);

async function requestFrom(
  options: OptionValues,
  { content }: Folders,
  surroundings: Surroundings,
): Promise<Request | Refusal | "no" | "ended"> {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === "string" ? value : undefined;
  };
  const [what, region] = [text("what"), text("region")];
  const asOptions = Object.fromEntries(aboutRegion.map((name) => [name, text(name)]));
  if (what === undefined) {
    const given = aboutRegion.find((name) => text(name) !== undefined);
    return given === undefined
      ? askForRegion(content, surroundings)
      : { refusal: `写了 --${given}，没有写要建的内容，例如：new 地区 云栖县 --${given} …` };
  }
  if (region === undefined) return { refusal: "new 后面缺少地区名：地区的名称，也是它的文件夹名。" };
  const rest = ["when", "kind"].map(text).filter((word) => word !== undefined);
  const request = requestOf(what, region, rest, asOptions);
  const { departments } = asOptions;
  if ("refusal" in request || request.what !== "地区" || departments === undefined) return request;
  const list = await readDepartments(departments, region, surroundings);
  return "refusal" in list ? list : { ...request, departments: list };
}

/** Makes one thing after the other, and says what was made; what was refused or failed ends it there. */
async function make(request: Request, folders: Folders, { world, print, tell }: Surroundings): Promise<ExitCode> {
  const { content } = folders;
  const all: Making[] = [];
  for (const makeNext of makings(request, world, folders)) {
    const made = await makeNext();
    if ("refusal" in made) return misused(made, tell);
    if (made.paste) {
      tell(howToPaste(content, made.paste));
      print(made.paste.text.trimEnd());
      return 0;
    }
    const done = await writeNewFiles(world, content, made.files);
    all.push({ made, done });
    if (done.failed) break;
  }
  print(whatWasMade(content, all));
  const failed = all.at(-1)?.done.failed;
  if (failed) {
    const { path, reason } = failed;
    tell(`${content}/${path} 没有写成：${visible(reason)}\n请检查磁盘空间和权限，删去没有写完的文件，再运行一次。\n`);
    return 1;
  }
  for (const { made } of all) if (made.remark !== undefined) tell(`${visible(made.remark)}\n`);
  print(`\n${whatNext(content, request)}`);
  return 0;
}
