// Whether a text is about one project: then its numbers are that project's, not the region's.
import type { Prose } from "../document/proofreading/prose.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";
import { titleOf } from "./title-of.ts";

/** The evaluation whose name stands in the title; of several the longest name. */
export function subjectOf(records: Records, scope: Required<Scope>, prose: Prose): LiangjiRecord | undefined {
  const title = titleOf(prose);
  return records
    .named(evaluation.name, scope)
    .filter((record) => record.title !== "" && title.includes(record.title.replace(/\s/g, "")))
    .sort((a, b) => b.title.length - a.title.length)[0];
}

/** A report on one project or body, by the last words of a line of its title: 绩效评价报告, but not 绩效评价工作报告. */
export const isOfOneProject = (prose: Prose): boolean => /(?:自评|评价|评估|监控)报告(?:\n|$)/.test(titleOf(prose));
