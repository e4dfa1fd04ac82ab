// The parts of a document that stand in its template's front matter, with their words filled in; what was registered when it was issued goes before.
import { chineseDate } from "../base/chinese-date.ts";
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { fillWords } from "../narrative/render-narrative.ts";
import type { Words } from "../narrative/words.ts";
import type { DocumentTree, LabelledLine, Letterhead } from "./document-tree.ts";
import { fileName } from "./file-name.ts";
import { bearsMark } from "./may-be-issued.ts";
import { noticeFor } from "./notice.ts";
import { addressWords, isPageName } from "./page-name.ts";
import type { DocumentPlan } from "./plan-documents.ts";

export type Head = Omit<DocumentTree, "blocks" | "figures">;

export function fillHead(plan: DocumentPlan, words: Words): Outcome<Head | undefined> {
  const { issued } = plan;
  const { head, body } = plan.template;
  const { region, scope, subject } = plan;
  const found: Diagnostic[] = [];
  const fill = (key: string, text: string, known: Words = words): string => {
    const filled = fillWords(text, known);
    if (filled !== undefined) return filled;
    found.push(
      error("document/template-head", `“${key}: ${text}”里有记录没有填写的栏目`, {
        place: { file: body.file, line: 1, column: 1 },
        hint: "请在记录里补填，或改用每条记录都有的栏目",
        related: [{ place: subject.place, message: "这条记录没有填写" }],
      }),
    );
    return "";
  };
  const fillIfKnown = (text: string | undefined): string | undefined => ifKnown(text, words);

  const page = fill("页面", head.page, addressWords(words));
  if (page !== "" && !isPageName(page)) found.push(badPage(page, body.file));
  const title = fill("标题", head.title);
  const issuer = fillIfKnown(head.issuer);
  const date = issued?.date === undefined ? fillIfKnown(head.date) : chineseDate(issued.date);
  const letterhead = letterheadOf(plan, words);
  const cover = (head.cover ?? []).flatMap(({ label, value }): LabelledLine[] => {
    const filled = fillIfKnown(value);
    return filled === undefined ? [] : [{ label, value: filled }];
  });
  const value: Head = {
    id: `${region.address}/${scope.year}/${page}`,
    type: head.type,
    title,
    profile: head.profile,
    fileStem: [fileName(region.name), scope.year, fileName(fill("文件名", head.fileName))].join("/"),
    keywords: head.keywords ?? [head.type, region.name],
    notice: noticeFor(region),
    cover,
    signatures: (head.signatures ?? []).flatMap((line) => {
      const label = fillIfKnown(line);
      return label === undefined ? [] : [{ label, value: "" }];
    }),
    place: subject.place,
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { date }),
    ...(letterhead && { letterhead }),
    ...(head.landscape === "横" ? { landscape: true } : {}),
  };
  return outcome(found.length === 0 ? value : undefined, found);
}

/** Optional lines are left out when the record has nothing for them. */
function ifKnown(text: string | undefined, words: Words): string | undefined {
  const filled = text === undefined ? undefined : fillWords(text, words)?.trim();
  return filled === "" ? undefined : filled;
}

function letterheadOf({ template: { head }, issued }: DocumentPlan, words: Words): Letterhead | undefined {
  if (!bearsMark(head.profile)) return undefined;
  const known = (text: string | undefined): string | undefined => ifKnown(text, words);
  const several = (texts: readonly string[] = []): readonly string[] => texts.flatMap((text) => known(text) ?? []);
  const number = issued?.number ?? known(head.documentNumber);
  const note = issued?.note ?? known(head.note);
  const printer = issued?.printer ?? known(head.printer);
  const printed = issued?.printed === undefined ? known(head.printed) : chineseDate(issued.printed);
  return {
    mark: known(head.mark) ?? "",
    recipients: issued?.recipients ?? several(head.recipients),
    attachments: issued?.attachments ?? several(head.attachments),
    copies: issued?.copies ?? several(head.copies),
    ...(number === undefined ? {} : { number }),
    ...(issued?.urgency === undefined ? {} : { urgency: issued.urgency }),
    ...(note === undefined ? {} : { note }),
    ...(printer === undefined ? {} : { printer }),
    ...(printed === undefined ? {} : { printed }),
  };
}

const badPage = (page: string, file: string): Diagnostic =>
  error("document/page-name", `页面名“${page}”不能用作网址`, {
    place: { file, line: 1, column: 1 },
    hint: "请只用小写英文字母、数字和短横线，例如 summary 或 evaluations/{{编号}}-report；index、documents、downloads、files、figures 留给网站",
  });
