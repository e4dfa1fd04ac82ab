// Questions about tables and columns, in the words a person is asked in.
import type { RecordKind } from "../../records/record-kind.ts";
import { shorten } from "../../records/types/scalar.ts";
import type { FoundTable } from "../found-table.ts";
import { titleOf } from "./kind-of-table.ts";
import type { MatchedHeads } from "./match-heads.ts";
import { type Choice, leftOut, type Question } from "./question.ts";
import type { Slot } from "./slot.ts";

export const kindQuestion = (found: FoundTable, kinds: readonly RecordKind[]): Question => ({
  about: "表",
  kind: "",
  subject: found.sheet,
  place: found.place,
  text: `工作表“${shorten(found.sheet)}”（${shorten(titleOf(found))}）登记的是哪一类记录？`,
  choices: kinds.map(({ name, note }) => ({ answer: name, label: `${name}（${note}）` })),
  optional: true,
  examples: found.columns.slice(0, 5).map(({ titles }) => titles.join("/")),
});

export function columnQuestion(kind: RecordKind, { head, offers, taken }: MatchedHeads["unsure"][number]): Question {
  const leave: Choice = { answer: leftOut, label: `${leftOut}（“${taken?.head.title}”已经是“${taken?.slot.path}”）` };
  return {
    about: "栏目",
    kind: kind.name,
    subject: head.title,
    place: head.place,
    text: `“${shorten(head.title)}”是${kind.name}的哪一栏？`,
    choices: [...(taken ? [leave] : []), ...offers.map(choiceOf)],
    optional: true,
    examples: [...new Set(head.cells.map(({ text }) => shorten(text)))].slice(0, 3),
  };
}

const choiceOf = ({ path, field }: Slot): Choice => ({ answer: path, label: `${path}（${field.note}）` });
