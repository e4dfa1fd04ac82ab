// What holds for all cells of a column: its unit, what its words mean; and what a person has to say because the sheet does not.
import type { Place } from "../../base/place.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import { money, percent, quantity } from "../../records/types/numbers.ts";
import type { FoundTable } from "../found-table.ts";
import type { KindMapping } from "./mapping.ts";
import type { Match } from "./match-heads.ts";
import { type Question, undecided } from "./question.ts";
import { isAmountUnit, lacksUnit } from "./values/amount.ts";
import type { Manner } from "./values/cell-text.ts";
import { optionOf } from "./values/chosen.ts";
import { isScaled } from "./values/digits.ts";
import { isRateUnit, lacksPercentSign, likelyRateUnit } from "./values/rate.ts";
import { lineText } from "./values/words.ts";

export interface ColumnManner {
  readonly manner: Manner;
  readonly questions: readonly Question[];
}

export function columnManner(kind: RecordKind, match: Match, table: FoundTable, mapping: KindMapping): ColumnManner {
  const { head, slot } = match;
  const type = slot.field.type.item ?? slot.field.type;
  const meanings = decided(mapping.values.get(slot.path) ?? new Map());
  const said = decided(mapping.units).get(head.title);
  const bare = { meanings, ...(head.unit !== undefined && { unit: head.unit }) };
  if (type === money) {
    // What the sheet says of itself goes before what was said of another sheet with the same head.
    const written = [head.unit, table.unit].find((one) => one !== undefined && isAmountUnit(one));
    const isScaledDown = head.cells.some(isScaled);
    const unit = isScaledDown || written === undefined ? said : written;
    const isOpen = unit === undefined ? isScaledDown || head.cells.some(lacksUnit) : !isAmountUnit(unit);
    if (isOpen) return { manner: { meanings }, questions: [amountQuestion(kind, match, isScaledDown)] };
    return { manner: { meanings, ...(unit !== undefined && { unit }) }, questions: [] };
  }
  if (type === percent) {
    const open = head.cells.filter(lacksPercentSign);
    const unit = head.unit === "%" ? "%" : (likelyRateUnit(open) ?? said);
    const isOpen = unit === undefined ? open.length > 0 : !isRateUnit(unit);
    if (isOpen) return { manner: { meanings }, questions: [rateQuestion(kind, match)] };
    return { manner: { meanings, ...(unit !== undefined && { unit }) }, questions: [] };
  }
  if (type === quantity)
    return { manner: { meanings, ...(said !== undefined ? { unit: said } : bare) }, questions: [] };
  return { manner: bare, questions: type.options ? wordQuestions(kind, match, table, meanings) : [] };
}

const decided = (answers: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...answers].filter(([, answer]) => answer !== undecided));

const question = (kind: RecordKind, { head }: Match): Omit<Question, "text" | "choices" | "about" | "optional"> => ({
  kind: kind.name,
  subject: head.title,
  place: head.place,
  examples: head.cells.slice(0, 3).map(({ text }) => text),
});

const inUnit = (unit: string) => ({ answer: unit, label: unit });

const amountQuestion = (kind: RecordKind, match: Match, isHidden: boolean): Question => ({
  ...question(kind, match),
  about: "单位",
  text: isHidden
    ? `“${match.head.title}”的数字格式把数缩小了显示，单元格里存的数是什么单位？`
    : `“${match.head.title}”没有写金额的单位，是什么单位？`,
  choices: ["万元", "元", "亿元", "千元", "百万元"].map(inUnit),
  optional: false,
});

const rateQuestion = (kind: RecordKind, match: Match): Question => ({
  ...question(kind, match),
  about: "单位",
  text: `“${match.head.title}”的数没有百分号，是小数还是百分数？`,
  choices: [
    { answer: "小数", label: "小数，0.985 即 98.5%" },
    { answer: "%", label: "百分数，98.5 即 98.5%" },
  ],
  optional: false,
});

/** More different words than this are no words of a list: the column is probably another field, and each cell is refused. */
const mostWords = 12;
const longestWord = 40;

function wordQuestions(
  kind: RecordKind,
  match: Match,
  table: FoundTable,
  meanings: ReadonlyMap<string, string>,
): readonly Question[] {
  const { slot, head } = match;
  const type = slot.field.type.item ?? slot.field.type;
  // A list in a cell is cut before its words are looked at; those that do not fit are refused one by one.
  if (slot.field.type.item) return [];
  const words = new Set(head.cells.flatMap((cell) => (cell.type === "error" ? [] : (lineText(cell) ?? []))));
  const strange = [...words].filter((word) => optionOf(type, word) === undefined && !meanings.has(word));
  if (strange.length > mostWords || strange.some((word) => word.length > longestWord)) return [];
  return strange.map((word) => ({
    ...question(kind, match),
    about: "取值",
    subject: word,
    field: slot.path,
    text: `“${head.title}”里的“${word}”是“${slot.field.key}”的哪一种？`,
    choices: (type.options ?? []).map((option) => ({ answer: option, label: option })),
    optional: false,
    place: firstPlace(word, match, table),
    examples: [word],
  }));
}

/** The first cell with the word. */
function firstPlace(word: string, { head }: Match, { rows }: FoundTable): Place {
  const { column, label } = head;
  if (column === undefined) return label?.place ?? head.place;
  const row = rows.find(({ cells }) => {
    const cell = cells.get(column);
    return cell !== undefined && lineText(cell) === word;
  });
  return row?.place(column) ?? head.place;
}
