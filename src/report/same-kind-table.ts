// The table of findings by kind: how many, in how many files, what they say, and where the first is.
import { type Diagnostic, severityWords } from "../base/diagnostic.ts";
import { placeText } from "../base/place.ts";
import { severities } from "./finding-counts.ts";
import { counted, fitting, rightAligned } from "./text-columns.ts";
import { visible } from "./visible.ts";

/** Columns of a row's words: with the numbers before them a row fits into a hundred. */
const widest = 70;

/** One row a code, errors first, then the most frequent; each says what most of its findings say, without their values. */
export function sameKindTable(findings: readonly Diagnostic[]): readonly string[] {
  const kinds = [...Map.groupBy(findings, (one) => one.code).values()].sort(
    (a, b) => rank(a) - rank(b) || b.length - a.length || byCode(a, b),
  );
  const head = `${rightAligned("处数", 8)}${rightAligned("文件数", 8)}  问题`;
  return [head, ...kinds.flatMap(row)];
}

function row(found: readonly Diagnostic[]): readonly string[] {
  const [first] = found;
  if (!first) return [];
  const files = new Set(found.map((one) => one.place.file)).size;
  const numbers = `${rightAligned(counted(found.length), 8)}${rightAligned(counted(files), 8)}  `;
  const said = `${severityWords[first.severity]}  ${visible(commonWording(found))}`;
  const where = `[${first.code}] 第一处：${visible(placeText(first.place))}`;
  return [`${numbers}${fitting(said, widest)}`, `${" ".repeat(numbers.length)}${where}`];
}

/** The wording most of them share once names and numbers are left out; the first of those that are equally frequent. */
function commonWording(found: readonly Diagnostic[]): string {
  const wordings = Map.groupBy(found, (one) => withoutValues(one.message));
  let [best = "", most = 0] = ["", 0];
  for (const [wording, { length }] of wordings) if (length > most) [best, most] = [wording, length];
  return best;
}

/** “等次”应是…，读到的是“特优” → “…”应是…，读到的是“…” */
const withoutValues = (message: string): string =>
  message.replace(/“[^”]*”/g, "“…”").replace(/[-−]?\d[\d,.]*(?:%|‰)?/g, "…");

const rank = ([first]: readonly Diagnostic[]): number => (first ? severities.indexOf(first.severity) : 0);
const byCode = ([a]: readonly Diagnostic[], [b]: readonly Diagnostic[]): number =>
  (a?.code ?? "") < (b?.code ?? "") ? -1 : 1;
