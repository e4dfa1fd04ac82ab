// The same thing said of many sheets or rows is said once: where it comes first, with how often it comes again.
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { Question } from "./question.ts";

/** More places than these help nobody. */
const mostPlaces = 20;

/** For findings whose cause is one and whose message is the same; others are left as they are. */
export function once(findings: readonly Diagnostic[], isOneCause = isOfSheets): readonly Diagnostic[] {
  const groups = Map.groupBy(findings, (one) => (isOneCause(one) ? `${one.code}\n${one.message}` : one));
  return [...groups.values()].map(atOtherPlaces).flatMap(([first, ...others]): readonly Diagnostic[] => {
    if (first === undefined || others.length === 0) return first ? [first] : [];
    const related = others.slice(0, mostPlaces).map(({ place }) => ({ place, message: "这里也是" }));
    return [{ ...first, message: `${first.message}（共${others.length + 1}处）`, related }];
  });
}

/** A line above several tables of a sheet is found with each of them. */
function atOtherPlaces(group: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return group.filter(({ place: { file, cell, line, column } }) => {
    const at = JSON.stringify([file, cell, line, column]);
    return !seen.has(at) && seen.add(at);
  });
}

/** Two hundred forms have the same heads. */
const isOfSheets = ({ code }: Diagnostic): boolean =>
  code === "exchange/unused-column" || code === "exchange/unused-table";

export function questionsOnce(questions: readonly Question[]): readonly Question[] {
  const byAnswer = new Map<string, Question>();
  for (const one of questions) {
    const key = [one.about, one.kind, one.field ?? "", one.subject].join("\n");
    if (!byAnswer.has(key)) byAnswer.set(key, one);
  }
  return [...byAnswer.values()];
}
