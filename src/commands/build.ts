// liangji build: checks everything, then writes documents and site.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";
import { type Closing, readBuildRecord, recordFile } from "../batch/build-record.ts";
import { filesIn, Memory } from "../batch/memory.ts";
import { sourceDigests } from "../batch/source-digests.ts";
import { unchangedBuild } from "../batch/unchanged-build.ts";
import { buildOutputs, type Circumstances, type Part } from "../build.ts";
import { type Folders, walkStreet } from "../pipeline.ts";
import { findingsText } from "../report/findings-text.ts";
import { lineProgress } from "../report/progress.ts";
import { SourceLines } from "../report/source-lines.ts";
import { visible } from "../report/visible.ts";
import { yearsWithoutDocuments } from "../report/years-without-documents.ts";
import { signOffLine } from "../sign-off/sign-off-line.ts";
import type { Command, ExitCode, Surroundings } from "./command.ts";
import { executorOptions, openElsewhere, placesAsked } from "./executor-options.ts";
import { folderOptions, foldersFrom } from "./folders.ts";
import { jobsFrom, jobsOption } from "./jobs-option.ts";
import { misusedBy } from "./misused.ts";
import { regionOption, worldAsked } from "./region-option.ts";

export const build: Command = {
  name: "build",
  summary: "检查后生成全部文件和公开网站",
  description:
    "先做 check 的全部检查，再写出 DOCX、PDF 和网站。有错误的记录只停下用到它的文件，其余照常生成；全部写好后才替换上一次的成果。没有变化的文件沿用上一次的；中途按 Ctrl-C 停下，下次接着做。",
  options: {
    ...folderOptions,
    ...regionOption,
    only: {
      type: "string",
      choices: ["documents", "site"],
      help: "只生成文件或只生成网站（成果文件夹里就只有这一部分）",
    },
    ...jobsOption("同时用几个线程生成文件，默认与处理器个数相同；结果与个数无关"),
    ...executorOptions,
  },
  examples: ["npm run build", "npm run liangji -- build --content 我的记录 --out 成果"],
  async run(options, surroundings) {
    const { tell, terminal, clock } = surroundings;
    const folders = foldersFrom(options);
    const world = await worldAsked(options, surroundings);
    if (typeof world === "string") return misusedBy("build", tell)(world);
    const jobs = jobsFrom(options, surroundings);
    if (typeof jobs === "string") return misusedBy("build", tell)(jobs);
    const places = await placesAsked(options, surroundings);
    if (typeof places === "string") return misusedBy("build", tell)(places);
    const parts = new Set<Part>(options.only === undefined ? ["documents", "site"] : [options.only as Part]);
    const progress = lineProgress({ write: tell, terminal, clock });
    progress.step("正在读取和检查");
    // Another folder than a build's may hold anything, and much of it.
    const isBuild = await world.exists(`${folders.out}/${recordFile}`);
    const last = isBuild ? filesIn(world, folders.out) : Promise.resolve(new Map<string, string>());
    const sources = await sourceDigests(world, folders, parts);
    const { program, inputs } = sources;
    const record = await readBuildRecord(world, folders.out, program);
    const isSameInput = record?.inputs === inputs;
    const same = isSameInput ? await unchangedBuild(world, folders.out, record, await last) : undefined;
    if (same) {
      progress.finish();
      tell("记录、模板和程序都没有变化，上次的成果完好，没有重新生成。\n");
      return report(same.closing, same.findings, folders, surroundings);
    }
    // An address or a password that is wrong is told before the long work, not after it.
    const elsewhere = places && (await openElsewhere(places, sources, surroundings, (text) => progress.step(text)));
    if (typeof elsewhere === "string") {
      progress.finish();
      tell(`${visible(elsewhere)}\n`);
      return 1;
    }
    try {
      const means = { progress, memory: new Memory(record, last), program, inputs, jobs };
      return await buildAnew(world, folders, parts, { ...means, ...(elsewhere && { elsewhere }) }, surroundings);
    } finally {
      await elsewhere?.executor.close();
    }
  },
};

async function buildAnew(
  world: World,
  folders: Folders,
  parts: ReadonlySet<Part>,
  means: Omit<Circumstances, "signal">,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { tell, print } = surroundings;
  const { memory, elsewhere } = means;
  const { value: street, diagnostics: found } = await walkStreet(world, folders, memory);
  const { built, written, stopped } = await surroundings.untilStopped(async (person) => {
    const signal = elsewhere ? AbortSignal.any([person, elsewhere.executor.lost]) : person;
    const { value, diagnostics } = await buildOutputs(world, folders, street, found, parts, { ...means, signal });
    return { built: value, written: diagnostics, stopped: signal.aborted && !value.published };
  });
  // About the machines, not about the records: they are told, and what is written stays the same.
  const met = elsewhere?.executor.findings ?? [];
  if (stopped && met.some(isError)) print(await findingsText(met, new SourceLines(world)));
  if (stopped) {
    tell(`已经停下，${folders.out} 没有动。生成好的文件先留着，再运行一次同样的命令就接着做，不用从头来。\n`);
    return met.some(isError) ? 1 : 130;
  }
  if (built.kept > 0) tell(`有${built.kept}份文件没有变化，沿用上次的。\n`);
  const all = [...found, ...written, ...met];
  const silent = yearsWithoutDocuments(street.years) ?? "";
  if (!built.published) return report({ records: street.records.all.length, silent }, all, folders, surroundings);
  const signed = signOffLine(street.years);
  return report({ ...built, records: street.records.all.length, silent, signed }, all, folders, surroundings);
}

/** What was read, found and written, and what to do next. */
async function report(
  closing: Closing | Pick<Closing, "records" | "silent">,
  findings: readonly Diagnostic[],
  folders: Folders,
  { world, print }: Surroundings,
): Promise<ExitCode> {
  print(await findingsText(findings, new SourceLines(world)));
  print("");
  print(`读取了${closing.records}条记录（${folders.content}）。`);
  if (closing.silent !== "") print(closing.silent);
  if (!("documents" in closing)) print(`没有写出任何文件；${folders.out} 没有动。`);
  else {
    const annexes = closing.annexes === 0 ? "" : `和${closing.annexes}份数据溯源附录`;
    print(
      `写出了${closing.documents}份文件${annexes}（共${closing.files}个 DOCX、PDF）、${closing.pages}个网页，在 ${folders.out}：`,
    );
    if (closing.documents > 0) print(`  ${folders.out}/documents      全部文件，供内部使用`);
    if (closing.pages > 0)
      print(`  ${folders.out}/site/index.html  公开网站，用浏览器打开即可查看；部署时复制整个 site 文件夹`);
    print(`  ${folders.out}/manifest.json  每个文件的校验值；每个数字的来源在 ${folders.out}/trace`);
    if (closing.signed !== "") print(closing.signed);
  }
  const failed = findings.some(isError);
  print(
    failed
      ? "有错误没有改正：按上面“怎么办”改好后，再运行一次同样的命令。"
      : "下一步：打开上面的文件核对；改动记录后再运行一次同样的命令。",
  );
  return failed ? 1 : 0;
}
