// What a person reads of a 年度结转 before anything is written: what goes along, what is there, what stays and why.
import { shorten } from "../../records/types/scalar.ts";
import type { RolledRecord, RollPlan } from "./plan-roll.ts";

/** How many records of a list are named, unless all are asked for. */
const most = 12;

/** Whole lines, without the last line end. */
export function rollText(plan: RollPlan, all: boolean): string {
  const { from, to } = plan.years;
  const lines = (records: readonly string[]): readonly string[] => {
    const shown = all ? records : records.slice(0, most);
    const more = records.length - shown.length;
    return [...shown.map((one) => `    ${one}`), ...(more > 0 ? [`    另有${more}条，加 --dry-run 看全部`] : [])];
  };
  const carried = plan.kinds.filter((kind) => kind.carried.length > 0);
  const parts: readonly (readonly string[])[] = [
    [`${plan.region}${from}年度结转到${to}年度`],
    [
      `要结转的${countOf(plan)}条${carried.length > 0 ? "：" : "。"}`,
      ...carried.flatMap((one) => [
        `  ${one.rule.kind}${one.carried.length}条：${one.rule.how}`,
        ...lines(one.carried.map(rolledLine)),
      ]),
    ],
    titled(
      `${to}年度已经有了、不改动的：`,
      plan.kinds.flatMap(({ rule, there }) =>
        there.length === 0
          ? []
          : [`  ${rule.kind}${there.length}条`, ...lines(there.map(({ id, title }) => named(id, title)))],
      ),
    ),
    titled("不结转的：", [
      ...plan.kinds.flatMap(({ rule, staying }) =>
        staying.flatMap(({ reason, records }) => [
          `  ${rule.kind}${records.length}条：${reason}`,
          ...lines(records.map(({ id, title }) => named(id, title))),
        ]),
      ),
      ...othersLine(plan),
    ]),
    titled(
      `${from}年度有错误、没有结转的，改好以后再结转一次：`,
      lines(plan.broken.map(({ kind, title, diagnostic }) => `${kind}“${shorten(title)}”：${diagnostic.message}`)),
    ),
    titled(
      `编制${to}年预算、安排${to}年工作时请对照的结果应用${plan.dueUses.length}条（不结转，免得一项结果两年重复计算）：`,
      lines(plan.dueUses.map(({ id, data }) => [id, data.way ?? "", data.explanation ?? ""].join("　"))),
    ),
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}

export const countOf = ({ kinds }: RollPlan): number => kinds.reduce((sum, { carried }) => sum + carried.length, 0);

/** Nothing, when there is nothing to say below the title. */
const titled = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines];

function othersLine({ others, years: { from, to } }: RollPlan): readonly string[] {
  if (others.length === 0) return [];
  const kinds = others.map(({ kind, count }) => `${kind}${count}条`).join("、");
  return [`  ${kinds}：记的是${from}年度的工作和结果，${to}年度的另行登记；要引用的写原来的编号`];
}

function rolledLine({ record, wanted, remark }: RolledRecord): string {
  const renamed = wanted.id === record.id ? [] : [`原${record.id}`];
  const notes = [...renamed, ...(remark === undefined ? [] : [remark])];
  const title = record.id === record.title ? wanted.id : record.title;
  return `${named(wanted.id, title)}${notes.length === 0 ? "" : `（${notes.join("，")}）`}`;
}

const named = (id: string, title: string): string => (id === title ? shorten(id) : `${id}　${shorten(title)}`);
