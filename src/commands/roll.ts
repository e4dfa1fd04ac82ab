// liangji roll: carries what goes on into the next year's ledger, once a person has seen what it is; what stands there stays.
import { isError } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import { commitChanges } from "../editing/commit-changes.ts";
import { finishChanges } from "../editing/finish-changes.ts";
import { planChanges } from "../editing/plan-changes.ts";
import type { Folders } from "../pipeline.ts";
import { readLedger } from "../read-ledger.ts";
import { findingsText } from "../report/findings-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { visible } from "../report/visible.ts";
import { findRegion } from "../scaffold/find-region.ts";
import { lookAround } from "../scaffold/look-around.ts";
import type { Refusal } from "../scaffold/refusal.ts";
import { planRoll, type RollPlan } from "../scaffold/roll/plan-roll.ts";
import { countOf, rollText } from "../scaffold/roll/roll-text.ts";
import type { Years } from "../scaffold/roll/years.ts";
import { tidiedYear, wrongYear } from "../scaffold/wrong-value.ts";
import type { Command, ExitCode, OptionValues, Surroundings } from "./command.ts";
import { folderOptions, foldersFrom } from "./folders.ts";
import { misusedBy } from "./misused.ts";

export const roll: Command = {
  name: "roll",
  summary: "年度结转：把没有办完的事带到下一年度的台账",
  description:
    "上一年度里还在执行的项目、没有完成的整改和改革任务、继续实施的政策体系，登记到下一年度；先列出带哪些、不带哪些和为什么，同意了才写。下一年度已经有的一律不改动，可以多次运行。",
  positionals: {
    region: { name: "地区名", help: "哪个地区" },
    from: { name: "上年度", help: "从哪一年结转，如 2024" },
    to: { name: "下年度", help: "结转到哪一年，如 2025" },
  },
  options: {
    content: folderOptions.content,
    templates: folderOptions.templates,
    "dry-run": { type: "boolean", help: "只列出要带的和不带的，一条不漏；不写文件" },
    yes: { type: "boolean", help: "不再问，列出以后直接写" },
  },
  examples: ["npm run liangji -- roll 云栖县 2024 2025 --dry-run", "npm run liangji -- roll 云栖县 2024 2025"],
  async run(options, surroundings) {
    const { world, print, tell } = surroundings;
    const folders = foldersFrom(options);
    try {
      await report(await finishChanges(world, folders.content), surroundings);
      const plan = await planFor(options, folders, surroundings);
      if ("refusal" in plan) return misusedBy("roll", tell)(plan.refusal);
      const dry = options["dry-run"] === true;
      print(rollText(plan, dry).split("\n").map(visible).join("\n"));
      if (dry || countOf(plan) === 0) return 0;
      if (options.yes !== true) {
        const answer = await surroundings.ask(`\n把这${countOf(plan)}条写到${plan.years.to}年度吗？（是、否） [是]：`);
        if (answer === undefined) {
          tell("\n没有人回答，没有写任何文件。要不问就写，请加 --yes。\n");
          return 2;
        }
        if (!/^(?:是|y|yes|)$/i.test(answer.trim())) {
          tell("没有写任何文件。\n");
          return 0;
        }
      }
      return await write(plan, folders.content, surroundings);
    } catch (cause) {
      const reason = diskReason(cause);
      if (reason === undefined) throw cause;
      tell(`${folders.content} 打不开：${visible(reason)}\n`);
      return 1;
    }
  },
};

async function planFor(
  { region: named, from, to }: OptionValues,
  folders: Folders,
  { world }: Surroundings,
): Promise<RollPlan | Refusal> {
  const years: Years = { from: tidiedYear(String(from)), to: tidiedYear(String(to)) };
  const wrong = wrongYear(years.from, String(from)) ?? wrongYear(years.to, String(to));
  if (wrong) return wrong;
  if (years.to <= years.from) return { refusal: `${years.to}年不在${years.from}年之后：先写上年度，再写下年度。` };
  const region = findRegion(await lookAround(world, folders.content), String(named));
  if ("refusal" in region) return region;
  const { records } = (await readLedger(world, folders)).value;
  const plan = planRoll(records, region.folder, years);
  const isEmpty = plan.others.length + plan.broken.length === 0 && plan.kinds.every((kind) => kind.total === 0);
  return isEmpty ? { refusal: `${region.name}${years.from}年度还没有记录，没有可以结转的。` } : plan;
}

/** All of it is written, or nothing. */
async function write(plan: RollPlan, content: string, surroundings: Surroundings): Promise<ExitCode> {
  const { world, print, tell } = surroundings;
  const wanted = plan.kinds.flatMap(({ carried }) => carried.map((one) => one.wanted));
  const planned = await planChanges(world, content, wanted);
  await report(planned.diagnostics, surroundings);
  if (planned.diagnostics.some(isError)) {
    tell("没有写任何文件。请先改正上面的问题，再结转一次。\n");
    return 1;
  }
  const { value: isWritten, diagnostics } = await commitChanges(world, content, planned.value.files);
  await report(diagnostics, surroundings);
  if (!isWritten) return 1;
  const paths = planned.value.files.map(({ path }) => `  ${content}/${path}`);
  print(["", `写好了${planned.value.added.length}条，在${paths.length}个文件里：`, ...paths].join("\n"));
  print(`\n${whatNext(plan)}`);
  return 0;
}

const whatNext = ({ region, years: { to } }: RollPlan): string =>
  [
    "下一步：",
    `  1. 打开这些文件，按${to}年批复的预算和绩效目标修改预算数、总体目标和指标`,
    `  2. 其余各类的空白文件：npm run liangji -- new 年度 ${region} ${to}`,
    "  3. 地区.yaml 里的“台账日期”改到新一年；检查：npm run check",
  ].join("\n");

async function report(findings: Parameters<typeof findingsText>[0], { world, tell }: Surroundings): Promise<void> {
  if (findings.length > 0) tell(`${await findingsText(findings, new SourceLines(world))}\n`);
}
