// liangji sign: registers that documents were reviewed or signed, with the digest of what they say; lists how far each is.

import { isError } from "../base/diagnostic.ts";
import { commitChanges } from "../editing/commit-changes.ts";
import { planChanges } from "../editing/plan-changes.ts";
import { type Street, walkStreet } from "../pipeline.ts";
import { visible } from "../report/visible.ts";
import { type Candidate, candidatesIn, chosenFrom } from "../review/candidates.ts";
import { changesSince } from "../review/changes-since.ts";
import { findingsAbout } from "../review/findings-about.ts";
import { findingsWithin } from "../review/findings-within.ts";
import { notMade, notMadeText } from "../review/not-made.ts";
import { type Proposal, proposalFor } from "../review/proposal.ts";
import { proposalText } from "../review/proposal-text.ts";
import { recordsWanted } from "../review/records-wanted.ts";
import { refuseRepeated } from "../review/refuse-repeated.ts";
import { yearsNamed } from "../review/scope.ts";
import { listedOf, stateListJson, stateListText } from "../review/state-list.ts";
import { type StepWanted, stepWanted } from "../review/step-wanted.ts";
import { diffText } from "../trace/changes/diff-text.ts";
import { readBuild } from "../trace/changes/read-build.ts";
import type { Command, ExitCode, OptionValues, Surroundings } from "./command.ts";
import { folderName, folderOptions, foldersFrom, formatOption } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { typedText } from "./typed-text.ts";

export const sign: Command = {
  name: "sign",
  summary: "登记文件的审核和签发，看每份文件是草稿、已审核、已签发还是又有改动",
  description:
    "把审核、签发记到 签发.yaml，连同文件内容的校验值；文件以后改了字、改了数，都看得出来。登记前列出每份文件的内容摘要、现在的状态和还没有解决的问题，有错误的不能登记，其余的照登记。日期由签发的人写明，不取电脑的时钟。",
  positionals: {
    documents: {
      name: "文件",
      optional: true,
      many: true,
      help: "文件编号、文件名，或标题里的几个字；可以写几个",
    },
  },
  options: {
    region: { type: "string", value: "地区", help: "只在这个地区里找文件" },
    year: { type: "string", value: "年度", help: "只在这个年度里找文件" },
    all: { type: "string", value: "文种", help: "这一地区、年度的这种文件全部登记" },
    state: { type: "string", choices: ["已审核", "已签发", "退回", "撤回签发"], help: "登记哪一步" },
    by: { type: "string", value: "姓名或职务", help: "谁审核、谁签发" },
    date: { type: "string", value: "日期", help: "审核、签发的日期，如 2025-03-01" },
    note: { type: "string", value: "意见", help: "审核、签发的意见" },
    against: { type: "string", value: "文件夹", help: "上次审核、签发时的成果，用来说明后来改了哪里，默认是 --out" },
    yes: { type: "boolean", help: "不再询问，直接登记" },
    list: { type: "boolean", help: "只列出每份文件的状态，不登记" },
    ...folderOptions,
    ...formatOption,
  },
  examples: [
    "npm run liangji -- sign --list --region 明川市 --year 2024",
    'npm run liangji -- sign "明川市 2024 总结" --state 已签发 --by 分管局领导 --date 2025-05-31',
    "npm run liangji -- sign --all 绩效评价报告 --region 明川市 --year 2024 --state 已审核 --by 绩效科负责人 --date 2025-05-30",
  ],
  async run(options, surroundings) {
    const says = misusedBy("sign", surroundings.tell);
    const misused = ({ refusal }: { readonly refusal: string }): ExitCode => says(...refusal.split("\n"));
    const wanted = options.list === true ? undefined : stepWanted(stepTyped(options));
    if (wanted && "refusal" in wanted) return misused(wanted);
    const words = typedText(options.documents)?.split("\n") ?? [];
    const type = typedText(options.all);
    if (wanted && words.length === 0 && type === undefined)
      return misused({ refusal: "没有写是哪份文件。请写文件编号、文件名或标题，或用 --all 写文种。" });
    if (wanted && type !== undefined && (options.region === undefined || options.year === undefined))
      return misused({ refusal: "--all 要同时写 --region 和 --year，免得登记到别的年度。" });
    const walked = await walkStreet(surroundings.world, foldersFrom(options));
    const years = yearsNamed(walked.value.years, typedText(options.region), typedText(options.year));
    if ("refusal" in years) return misused(years);
    const candidates = candidatesIn(years);
    const scopes = years.map(({ regionYear }) => regionYear.scope);
    const found = findingsWithin(walked.diagnostics, foldersFrom(options).content, scopes);
    if (!wanted) {
      surroundings.tell(notMadeText(notMade(found).length));
      return list(candidates, options, surroundings);
    }
    // What is read while another program writes, or was left half written, is no text to sign.
    const unsettled = walked.diagnostics.filter(({ code }) => code.startsWith("editing/"));
    for (const { message, hint = "" } of unsettled) surroundings.tell(`${visible(message)}。${visible(hint)}\n`);
    if (unsettled.length > 0) return 1;
    const drafts = candidates.filter(({ isDraft, planned }) => isDraft && planned.document.type === type);
    const lacking = type === undefined ? 0 : notMade(found, type).length - drafts.length;
    surroundings.tell(notMadeText(lacking));
    const chosen = chosenFrom(candidates, words, type);
    if ("refusal" in chosen) return misused(chosen);
    const planned = chosen.map((one) => one.planned);
    const about = findingsAbout(planned, walked.diagnostics, walked.value.records);
    const sound = chosen.map((one) => proposalFor(one, wanted, about.get(one.planned) ?? []));
    const proposals = refuseRepeated(sound, wanted, candidatesIn(walked.value.years), walked.value.records);
    const exitCode = await register(proposals, wanted, walked.value, options, surroundings);
    return exitCode === 0 && lacking > 0 ? 1 : exitCode;
  },
};

const stepTyped = ({ state, by, date, note }: OptionValues) => ({
  state: typedText(state),
  by: typedText(by),
  date: typedText(date),
  note: typedText(note),
});

function list(candidates: readonly Candidate[], { format }: OptionValues, { print }: Surroundings): ExitCode {
  const listed = listedOf(candidates);
  const others = candidates.filter(({ isDraft }) => !isDraft).length - listed.length;
  print(format === "json" ? stateListJson(listed) : stateListText(listed, others));
  return 0;
}

async function register(
  proposals: readonly Proposal[],
  wanted: StepWanted,
  street: Street,
  options: OptionValues,
  { world, print, tell, ask }: Surroundings,
): Promise<ExitCode> {
  for (const one of proposals) print(`${proposalText(one, wanted)}\n`);
  const open = proposals.filter(({ refused, done }) => refused === undefined && !done);
  const changed = open.filter(({ signOff }) => signOff.state.startsWith("changed")).map((one) => one.candidate);
  const folders = foldersFrom(options);
  if (changed.length > 0)
    print(await sinceThen(changed, street, folderName(typedText(options.against) ?? folders.out), world));
  const refused = proposals.some((one) => one.refused !== undefined);
  if (open.length === 0) {
    print("没有要登记的文件。");
    return refused ? 1 : 0;
  }
  if (options.yes !== true) {
    const answer = await ask(
      `登记以上${open.length}份文件${wanted.step}（${visible(wanted.by)}，${wanted.date}），输入“是”确认：`,
    );
    if (answer === undefined) tell("\n没有人确认，没有登记。不用确认的，加 --yes。\n");
    if (answer === undefined) return 2;
    if (!/^(是|y|yes)$/i.test(answer.trim())) {
      tell("没有登记。\n");
      return 130;
    }
  }
  const records = recordsWanted(open, wanted, candidatesIn(street.years));
  const plan = await planChanges(world, folders.content, records);
  const done = plan.diagnostics.some(isError) ? plan : await commitChanges(world, folders.content, plan.value.files);
  const failures = done.diagnostics.filter(isError);
  for (const { message, hint } of failures) tell(`${visible(message)}。${visible(hint ?? "")}\n`);
  if (failures.length > 0) return 1;
  const files = [...new Set(plan.value.files.map(({ path }) => `${folders.content}/${path}`))];
  print(`登记了${open.length}份文件${wanted.step}，在 ${visible(files.join("、"))}。下一步：npm run build。`);
  return refused ? 1 : 0;
}

/** What changed since the last signature, where a build of then is still there. */
async function sinceThen(
  changed: readonly Candidate[],
  { records }: Street,
  folder: string,
  world: Surroundings["world"],
): Promise<string> {
  const before = await readBuild(world, folder);
  const { changes, unknown } = await changesSince(world, records, "code" in before ? undefined : before, changed);
  const told = changes ? [`上次审核、签发以后的改动：\n${diffText(changes)}\n`] : [];
  const untold = unknown.map(
    ({ title }) =>
      `《${visible(title)}》上次审核、签发的那一稿没有留下（${visible(folder)} 里不是那一稿），说不出改了哪里；留有那一稿的，用 --against 指明。\n`,
  );
  return [...told, ...untold].join("\n");
}
