// Gate 3: plain words of a template that lead from the subject of a public document to a record that is not public.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import { valuesOfSubject } from "../figures/subject-field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { publicLedger } from "./public-ledger.ts";
import { placeAt, type WrittenText } from "./written-texts.ts";

const word = /\{\{\{?\s*([^\s{}#/>"!]+)\s*\}?\}\}/g;

export function checkWords(
  texts: readonly WrittenText[],
  subject: LiangjiRecord,
  records: Records,
): readonly Diagnostic[] {
  const { has } = publicLedger(records);
  return texts.flatMap((text) =>
    [...text.text.matchAll(word)].flatMap(({ 1: name = "", index }) => {
      const hidden = recordsShown(name, subject, records).find((one) => one !== subject && !has(one));
      return hidden ? [hiddenWord(name, hidden, placeAt(text, index))] : [];
    }),
  );
}

/** Those a word reads from, and those it names. */
const recordsShown = (name: string, subject: LiangjiRecord, records: Records): readonly LiangjiRecord[] =>
  valuesOfSubject(subject, name, records).flatMap(({ field, value, record }) => {
    const kind = field.type.refersTo ?? field.type.item?.refersTo;
    const items: readonly unknown[] = kind === undefined ? [] : Array.isArray(value) ? value : [value];
    const named = items.flatMap((item) =>
      typeof item === "string" && kind ? (records.find(kind, record, item) ?? []) : [],
    );
    return [record, ...named];
  });

const hiddenWord = (name: string, { kind, place: at }: LiangjiRecord, place: Place): Diagnostic =>
  error("disclosure/hidden-record", `“{{${name}}}”会写出不公开的${kind.name}，文件没有放到公开网站`, {
    place,
    hint: "请从模板或正文里去掉，或核对这条记录的公开属性",
    related: [{ place: at, message: "这条记录不公开" }],
  });
