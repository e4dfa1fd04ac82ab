// 本项 as the value of a condition: the records that name the subject, or say what the subject says in a field.
import type { Field } from "../records/field.ts";
import type { Clause, Condition } from "./condition.ts";
import { pathsOf } from "./field-path.ts";
import type { Setting } from "./setting.ts";
import { shapeOf } from "./shape.ts";
import { valueOfSubject, valuesOfSubject } from "./subject-field.ts";
import { isOfSubject, subjectPrefix, subjectWord } from "./subject-word.ts";
import { comparables } from "./value-text.ts";

/** Whether a word of a condition means the subject or one of its fields. */
export const meansSubject = (text: string): boolean => text === subjectWord || isOfSubject(text);

/** The words in a condition that mean the subject. */
export const subjectWordsIn = (where: Condition): readonly string[] =>
  where.flatMap(({ tests }) => tests.flatMap((test) => ("text" in test && meansSubject(test.text) ? [test.text] : [])));

/** What such a word means where a field is asked, as `comparables` has it; undefined for other words. */
export function meantBySubject(
  text: string,
  field: Field<unknown>,
  { records, scope, subject }: Setting,
): readonly string[] | undefined {
  if (!meansSubject(text)) return undefined;
  if (!subject) return [];
  if (text === subjectWord) return refersTo(field) === subject.kind.name ? [subject.id] : [];
  const values = valuesOfSubject(subject, text.slice(subjectPrefix.length), records);
  return values.flatMap((one) => comparables(one.field, one.value, records, scope));
}

/** What 本项.序时进度 says, to be compared as a number or a date; undefined when the subject says nothing or several things there. */
export function valueMeantBySubject(text: string, { records, subject }: Setting): unknown {
  return subject && isOfSubject(text)
    ? valueOfSubject(subject, text.slice(subjectPrefix.length), records)?.value
    : undefined;
}

const refersTo = ({ type }: Field<unknown>): string | undefined => (type.item ?? type).refersTo;

/** Why a condition that speaks of the subject can select nothing here; undefined when it can. */
export function lackOfSubject(where: Condition, source: string, { subject, records }: Setting): string | undefined {
  const words = subjectWordsIn(where);
  if (words.length === 0) return undefined;
  if (!subject) return "“本项”只在写某一条记录的文件里才有";
  for (const text of words.filter(isOfSubject)) {
    const key = text.slice(subjectPrefix.length);
    if (valuesOfSubject(subject, key, records).length === 0) return `本项没有填“${key}”`;
  }
  const shape = shapeOf(source, subject.kind);
  const asked = where.filter(isAboutSubject).flatMap(({ key }) => (shape ? pathsOf(shape, key) : []));
  const fits = asked.length === 0 || asked.some(({ field }) => refersTo(field) === subject.kind.name);
  return fits ? undefined : `本项是“${subject.kind.name}”，条件问的不是这类记录`;
}

const isAboutSubject = ({ tests }: Clause): boolean =>
  tests.some((test) => "text" in test && test.text === subjectWord);
