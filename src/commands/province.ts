// liangji province: every region built alone, several at once, then the portal over all of them; or all of them only read and checked.
import { diskReason } from "../base/disk-reason.ts";
import type { Part } from "../build.ts";
import { readSettings } from "../portal/portal-settings.ts";
import { findingsText } from "../report/findings-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { visible } from "../report/visible.ts";
import type { Command, ExitCode, OptionValues, Surroundings } from "./command.ts";
import { executorOptions, placesAsked } from "./executor-options.ts";
import { folderOptions, foldersFrom } from "./folders.ts";
import { jobsFrom, jobsOption } from "./jobs-option.ts";
import { misusedBy } from "./misused.ts";
import { buildRegions } from "./province/build-regions.ts";
import { makePortal } from "./province/make-portal.ts";
import { readRecords } from "./province/read-records.ts";
import { typedText } from "./typed-text.ts";

/** More than this at a time would be a slip of the finger. */
const mostAtOnce = 256;

/** What is handed on to the build of every region. */
const handedOn = {
  ...jobsOption("每个地区用几个线程生成文件，默认由处理器个数和 --at-once 算出"),
  ...executorOptions,
} as const satisfies Command["options"];

export const province: Command = {
  name: "province",
  summary: "逐个地区生成，几个地区同时进行，再汇成全省门户",
  description:
    "content/ 里每个地区单独生成一套成果，放在 成果文件夹/regions/地区；各用各的进程，一个地区出错不影响别的地区。没有变化的地区不再生成；中途按 Ctrl-C 停下或断电，再运行一次就接着做。地区都生成以后，汇成门户，放在 成果文件夹/portal。",
  options: {
    content: folderOptions.content,
    templates: folderOptions.templates,
    // A build replaces its whole folder: the folder of a province must not be that of a build.
    out: { ...folderOptions.out, fallback: "out" },
    only: {
      type: "string",
      choices: ["records", "documents", "site", "portal"],
      help: "records 只读取、检查、计算口径，什么也不写；documents 只生成文件；site 只生成网站和门户；portal 只用现有的成果重做门户",
    },
    "at-once": { type: "string", value: "个数", help: "同时做几个地区，默认由处理器个数和内存算出" },
    ...handedOn,
    settings: { type: "string", value: "文件", help: "门户设置，与 portal 的 --settings 相同；可以不写" },
    verify: { type: "boolean", help: "没有变化的地区，也逐个字节核对成果是否完好；不写就只看文件名和大小" },
  },
  examples: [
    "npm run liangji -- province",
    "npm run liangji -- province --only records",
    "npm run liangji -- province --at-once 8 --out 全省成果",
  ],
  async run(options, surroundings) {
    const asked = howMany(options["at-once"]);
    if (asked === "wrong") {
      const said = `--at-once 要写1到${mostAtOnce}的整数，写的是“${options["at-once"]}”。`;
      return misusedBy("province", surroundings.tell)(said);
    }
    // What every region would refuse alike is said once.
    for (const handed of [jobsFrom(options, surroundings), await placesAsked(options, surroundings)]) {
      if (typeof handed === "string") return misusedBy("province", surroundings.tell)(handed);
    }
    try {
      return await act(options, asked, surroundings);
    } catch (cause) {
      const reason = diskReason(cause);
      if (reason === undefined) throw cause;
      surroundings.tell(`没有做完：${visible(reason)}\n`);
      return 1;
    }
  },
};

async function act(options: OptionValues, atOnce: number | undefined, surroundings: Surroundings): Promise<ExitCode> {
  const folders = foldersFrom({ ...options, out: options.out ?? province.options.out?.fallback });
  const only = typedText(options.only);
  if (only === "records") return readRecords(folders, atOnce, surroundings);
  const settings = typedText(options.settings);
  if (only === "portal") return makePortal(folders.out, surroundings, settings);
  const parts = new Set<Part>(only === undefined ? ["documents", "site"] : [only as Part]);
  // Said before the regions are built, not hours later.
  if (parts.has("site") && !(await canRead(settings, surroundings))) return 1;
  const words = [...Object.keys(handedOn), "only"].flatMap((name) => {
    const typed = typedText(options[name]);
    return typed === undefined ? [] : [`--${name}=${typed}`];
  });
  const thorough = options.verify === true;
  const ended = await buildRegions({ folders, parts, words, atOnce, thorough }, surroundings);
  if (ended.stopped || !ended.begun || !parts.has("site")) return ended.exitCode;
  const withPortal = await makePortal(folders.out, surroundings, settings);
  return ended.exitCode === 0 ? withPortal : ended.exitCode;
}

/** Whether the settings of the portal can be used; tells why not. */
async function canRead(settings: string | undefined, { world, print, tell }: Surroundings): Promise<boolean> {
  const { value, diagnostics } = await readSettings(world, settings);
  if (value !== undefined) return true;
  print(await findingsText(diagnostics, new SourceLines(world)));
  tell("各地区还没有开始生成；门户设置改好以后再运行。\n");
  return false;
}

/** Undefined when nobody said. */
function howMany(typed: OptionValues[string]): number | undefined | "wrong" {
  if (typed === undefined) return undefined;
  const number = Number(typed);
  return Number.isInteger(number) && number >= 1 && number <= mostAtOnce ? number : "wrong";
}
