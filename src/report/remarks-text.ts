// Remarks on a document for a person: by heading, each with its page or paragraph, the words it is about, and what to do.
import { severityWords } from "../base/diagnostic.ts";
import { placeText } from "../base/place.ts";
import { countFindings, severities } from "./finding-counts.ts";
import type { LocatedRemark } from "./located-remark.ts";
import { counted, fitting } from "./text-columns.ts";
import { visible } from "./visible.ts";

/** Columns: three lines of a terminal. */
const longestText = 300;
const mostRelated = 3;
/** As many as this are told one by one, and of more so many of each kind. */
const allUpTo = 100;
const perCode = 15;

export function remarksText(remarks: readonly LocatedRemark[]): string {
  const listed = listedRemarks(remarks);
  const blocks: string[] = [];
  let heading: string | undefined;
  for (const one of listed) {
    if (one.heading !== undefined && one.heading !== heading) blocks.push(`“${fitting(visible(one.heading), 70)}”`);
    heading = one.heading;
    blocks.push(remarkText(one));
  }
  if (listed.length < remarks.length) {
    blocks.push(
      `同类问题每种列出${perCode}处，其余${counted(remarks.length - listed.length)}处没有逐条列出；全部问题用 --out 写成批注，或用 --format json 查看。`,
    );
  }
  return [...blocks, countsText(remarks)].join("\n\n");
}

/** 共3处：1个错误、2个提醒 */
function countsText(remarks: readonly LocatedRemark[]): string {
  if (remarks.length === 0) return "没有发现问题。";
  const counts = countFindings(remarks);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counted(counts[severity])}个${severityWords[severity]}`);
  return `共${counted(remarks.length)}处：${parts.join("、")}。`;
}

function listedRemarks(remarks: readonly LocatedRemark[]): readonly LocatedRemark[] {
  if (remarks.length <= allUpTo) return remarks;
  const told = new Map<string, number>();
  return remarks.filter(({ code }) => {
    const before = told.get(code) ?? 0;
    told.set(code, before + 1);
    return before < perCode;
  });
}

function remarkText(one: LocatedRemark): string {
  const message = fitting(visible(one.message), longestText);
  const lines = [
    `  ${whereText(one)}  ${severityWords[one.severity]}  ${message} [${one.code}]`,
    `    │ ${visible(quoted(one))}`,
  ];
  if (one.hint !== undefined) lines.push(`    怎么办：${fitting(visible(one.hint), longestText)}`);
  for (const { place, message } of (one.related ?? []).slice(0, mostRelated)) {
    lines.push(`    参见 ${visible(placeText(place))}  ${fitting(visible(message), longestText)}`);
  }
  return lines.join("\n");
}

/** 第3页第12段, 第3页表2第3行第1列, 第12段（第40行第5列） */
export function whereText({ page, paragraph, part, line, column }: Omit<LocatedRemark, "text">): string {
  const lineText = line === undefined ? "" : `（第${line}行第${column ?? 1}列）`;
  const inPage = page === undefined ? "" : `第${page}页`;
  return `${inPage}${paragraph === undefined ? "" : `第${paragraph}段`}${part ?? ""}${lineText}`;
}

/** Characters of the paragraph shown on either side, and of the stretch itself. */
const around = 24;
const longestStretch = 80;

/** …共实施【抽评项目201个】，其中… */
function quoted({ text, start, end }: LocatedRemark): string {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const stretch = text.slice(start, end).toWellFormed();
  const shown =
    stretch.length > longestStretch
      ? `${stretch.slice(0, longestStretch / 2)}…${stretch.slice(-longestStretch / 2)}`
      : stretch;
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  return `${from > 0 ? "…" : ""}${before}【${shown}】${after}${to < text.length ? "…" : ""}`.toWellFormed();
}
