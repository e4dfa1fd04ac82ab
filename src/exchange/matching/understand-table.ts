// One found table: the kind it holds and the field of each column, with the questions and findings that come up.
import { type Diagnostic, note, warning } from "../../base/diagnostic.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import { shorten } from "../../records/types/scalar.ts";
import type { FoundRow, FoundTable } from "../found-table.ts";
import { holderOf } from "./candidates.ts";
import { columnManner } from "./column-manner.ts";
import { type Head, headsOf, isRowNumber } from "./heads.ts";
import { identityPaths } from "./identity-fields.ts";
import type { Asked, UnderstoodColumn, UnderstoodTable } from "./imported.ts";
import { type TableKinds, titleOf } from "./kind-of-table.ts";
import { mappingOf } from "./mapping.ts";
import { type MatchedHeads, matchHeads } from "./match-heads.ts";
import { leftOut, type Question } from "./question.ts";
import type { ReadColumn, ReadTable } from "./read-table.ts";
import { type Slot, slotsOf } from "./slot.ts";
import { columnQuestion, kindQuestion } from "./wording-of-questions.ts";

export interface Understanding {
  readonly table?: ReadTable;
  readonly report?: UnderstoodTable;
  readonly questions: readonly Question[];
  readonly findings: readonly Diagnostic[];
}

/** `form`: the tables of a sheet that are parts of one record. */
export function understandTable(
  found: FoundTable,
  number: number,
  asked: Asked,
  kinds: TableKinds,
  form: readonly FoundTable[] = [found],
): Understanding {
  const heads = headsOf(found);
  const about = kinds.of(
    found.sheet,
    form.flatMap(({ above }) => above),
    form.flatMap(headsOf),
  );
  if (about === leftOut) return { questions: [], findings: [] };
  if ("kinds" in about) {
    if (about.kinds.length > 0) return { questions: [kindQuestion(found, about.kinds)], findings: [] };
    return {
      questions: [],
      findings: heads.some(({ cells }) => cells.length > 0) ? [unusedTable(found, asked.kind)] : [],
    };
  }
  const { kind, list } = about;
  const slots = slotsOf(kind);
  const mapping = mappingOf(asked.mapping, kind.name);
  const identity = identityPaths(kind);
  const isOffered = (slot: Slot): boolean =>
    list === undefined || slot.list === list || slot.path === list || identity.has(slot.path);
  const matched = matchHeads(heads, slots, list, isOffered, mapping);
  const questions = matched.unsure.map((one): AboutHead => ({ head: one.head, question: columnQuestion(kind, one) }));
  const isOurs = found.sheet.startsWith(kind.name);
  const columns = matched.matches.map((match): ReadColumn => {
    const { manner, questions: more } = columnManner(kind, match, found, mapping);
    questions.push(...more.map((question) => ({ head: match.head, question })));
    const lacksUnit = more.some((question) => question.about === "单位");
    return { ...match, lacksUnit, reading: { slot: match.slot, manner, isOurs, isItem: match.slot.path === list } };
  });
  const rows = withoutExamples(found, heads);
  const hasRowLists = columns.some(
    ({ slot, instance }) => instance === undefined && (slot.list !== undefined || slot.path === list),
  );
  return {
    table: { found, number, kind, list, columns, rows, hasRowLists },
    report: reportOf(found, kind, list, rows.length, heads, matched),
    questions: inOrder(questions, heads),
    findings: matched.unknown.map((head) => unusedColumn(kind, head)),
  };
}

/** As the heads they are about stand in the sheet. */
function inOrder(questions: readonly AboutHead[], heads: readonly Head[]): readonly Question[] {
  const places = new Map(heads.map((head, at) => [head, at]));
  return questions
    .toSorted((a, b) => (places.get(a.head) ?? 0) - (places.get(b.head) ?? 0))
    .map(({ question }) => question);
}

interface AboutHead {
  readonly head: Head;
  readonly question: Question;
}

/** A template shows how to fill it in with a row whose 序号 is 示例. */
function withoutExamples(found: FoundTable, heads: readonly Head[]): readonly FoundRow[] {
  const number = heads.find((head) => head.column !== undefined && isRowNumber(head))?.column;
  if (number === undefined) return found.rows;
  return found.rows.filter((row) => row.cells.get(number)?.text.trim() !== "示例");
}

function reportOf(
  { sheet, place }: FoundTable,
  kind: RecordKind,
  list: string | undefined,
  rows: number,
  heads: readonly Head[],
  { matches, confirmed, unsure, leftOut: gone }: MatchedHeads,
): UnderstoodTable {
  const bySlot = new Map(matches.map(({ head, slot }) => [head, slot]));
  const open = new Set(unsure.map(({ head }) => head));
  const columns = heads.map((head): UnderstoodColumn => {
    const slot = bySlot.get(head);
    const { title, place: at } = head;
    if (slot) return { title, place: at, field: slot.path, how: confirmed.has(head) ? "对照" : "同名" };
    return { title, place: at, how: open.has(head) ? "待确认" : gone.includes(head) ? "不导入" : "未用" };
  });
  return { sheet, place, kind: kind.name, rows, columns, ...(list !== undefined && { list }) };
}

const unusedTable = (found: FoundTable, kind: string | undefined): Diagnostic =>
  kind === undefined ? unknownTable(found) : otherTable(found, kind);

const otherTable = (found: FoundTable, kind: string): Diagnostic =>
  warning("exchange/unused-table", `“${shorten(titleOf(found))}”没有用到：不像是${kind}的表`, {
    place: found.place,
    hint: `--kind 写的是“${kind}”；写错了的请改正，一份工作簿里有几类表的请不写 --kind`,
  });

const unknownTable = (found: FoundTable): Diagnostic =>
  warning("exchange/unused-table", `“${shorten(titleOf(found))}”没有用到：看不出登记的是哪一类记录`, {
    place: found.place,
    hint: `需要导入的，请用 --kind 写明类别，或者在导入对照的“表”下面写一行“${shorten(found.sheet)}: 类别”；不需要的写“${leftOut}”`,
  });

const unusedColumn = (kind: RecordKind, head: Head): Diagnostic => {
  const title = head.title || head.cells[0]?.text || "";
  const holder = holderOf(kind, head.titles);
  if (holder) {
    return note("exchange/unused-column", `“${shorten(title)}”没有用到：它登记在${holder.kind}的“${holder.key}”里`, {
      place: head.place,
      hint: `${kind.name}里不重复登记`,
    });
  }
  const message =
    head.title === "" ? `没有表头的一列没有用到，里面有“${shorten(title)}”` : `“${shorten(title)}”没有用到`;
  const keys = Object.values(kind.fields).map(({ key }) => key);
  return warning("exchange/unused-column", `${message}：${kind.name}没有名称相近的栏目`, {
    place: head.place,
    hint: `需要导入的，请在导入对照里写明它是哪一栏（${keys.join("、")}）；不需要的写“${leftOut}”`,
  });
};
