// What the records offer a person who writes a summary, as hints that are never printed: problems, other records, unused figures.
import { allKinds } from "../records/all-kinds.ts";
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { correction } from "../records/kinds/correction.ts";
import { project } from "../records/kinds/project.ts";
import { rectification } from "../records/kinds/rectification.ts";
import { reportedTotal } from "../records/kinds/reported-total.ts";
import { waiver } from "../records/kinds/waiver.ts";
import type { Records, Scope } from "../records/records.ts";
import type { KnownFigure } from "./summary-material.ts";

/** A comment of the template language, its end on a line of its own after several lines; what it says cannot end it. */
export const hint = (...lines: readonly string[]): string =>
  `{{!-- ${lines.join("\n").replaceAll("--", "——")}${lines.length > 1 ? "\n" : " "}--}}`;

/** How many of a list are named. */
const most = 5;

/** No part of what was done: the ledger's own upkeep, and what every figure rests on. */
const apart: readonly string[] = [annualSummary, correction, project, reportedTotal, waiver].map(({ name }) => name);

/** 项目管理（5条）：家庭养老床位签约率低；…. Undefined when no problem was recorded. */
export function problemsFound(records: Records, scope: Scope): string | undefined {
  const byType = new Map<string, string[]>();
  for (const { data } of records.of(rectification, scope)) {
    const type = data.type ?? "未分类";
    byType.set(type, [...(byType.get(type) ?? []), data.problem]);
  }
  const lines = [...byType].map(([type, problems]) => `${type}（${problems.length}条）：${named(problems)}`);
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** Records of the year that none of the sentences tells of, a kind a line. Undefined when there are none. */
export function otherRecords(records: Records, scope: Scope, told: ReadonlySet<string>): string | undefined {
  const lines = allKinds.flatMap(({ name, level }) => {
    if (level !== "year" || told.has(name) || apart.includes(name)) return [];
    const titles = records.named(name, scope).map((record) => record.title);
    return titles.length === 0 ? [] : [`${name}（${titles.length}条）：${named(titles)}`];
  });
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** The figures of the year that do not stand in the draft, each as it would be written, with its present value. */
export function unusedFigures(figures: readonly KnownFigure[], used: ReadonlySet<string>): string | undefined {
  const lines = figures
    .filter(({ id, empty }) => !empty && !used.has(id))
    .map(({ id, text, statement, table }) => `{{${table ? "表" : "数"} "${id}"}}　${text}　${statement}`);
  return lines.length === 0 ? undefined : lines.join("\n");
}

const named = (titles: readonly string[]): string => {
  const inline = titles.slice(0, most).map((title) => title.replace(/\s+/g, " ").replace(/。$/, ""));
  return `${inline.join("；")}${titles.length > most ? "；等" : ""}`;
};
