// Whether a row meets a condition: 优 lets 优秀 in, a short name its department, and a list any of its items.
import type { Field } from "../records/field.ts";
import { compares, operandOf } from "./compare-value.ts";
import type { Clause, Comparison, Condition, Test } from "./condition.ts";
import { isYearWord, saysYear, yearIn, yearMeant } from "./own-year.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { meansSubject, meantBySubject, valueMeantBySubject } from "./subject-value.ts";
import { type ValueAt, valuesAt } from "./value-at.ts";
import { comparables } from "./value-text.ts";

/** All clauses hold; a blank field meets none but 无. The words of the condition are read once, not once a row. */
export function meeting(where: Condition, setting: Setting): (row: Row) => boolean {
  const asked = where.map((clause) => asking(clause, setting));
  return (row) => asked.every((holds) => holds(row));
}

function asking({ key, tests }: Clause, setting: Setting): (row: Row) => boolean {
  const alike = tests.flatMap((test) => (test.how === "is" ? [equalTo(test.text, setting)] : []));
  const others = tests.flatMap((test) => (test.how === "is" ? [] : [other(test, setting)]));
  return (row) => {
    const values = valuesAt(row, key, setting).filter(({ value }) => !Array.isArray(value) || value.length > 0);
    if (alike.length > 0 && !alike.some((equal) => values.some(equal))) return false;
    return others.every((holds) => holds(values));
  };
}

type OfValue = (value: ValueAt) => boolean;

function other(test: Exclude<Test, { how: "is" }>, setting: Setting): (values: readonly ValueAt[]) => boolean {
  if (test.how === "filled") return (values) => values.length > 0;
  if (test.how === "blank") return (values) => values.length === 0;
  if (test.how === "not") {
    const equal = equalTo(test.text, setting);
    return (values) => values.length > 0 && !values.some(equal);
  }
  const holds = comparing(test.how, test.text, setting);
  return (values) => values.some(holds);
}

/** One reading of the condition's word for each field it is asked of. */
function perField<Meaning>(read: (field: Field<unknown>) => Meaning): (field: Field<unknown>) => Meaning {
  const known = new Map<Field<unknown>, { readonly meaning: Meaning }>();
  return (field) => {
    const earlier = known.get(field);
    if (earlier) return earlier.meaning;
    const meaning = read(field);
    known.set(field, { meaning });
    return meaning;
  };
}

function equalTo(text: string, setting: Setting): OfValue {
  const { records, scope } = setting;
  const meant = perField((field): readonly string[] => {
    const ofSubject = meantBySubject(text, field, setting);
    if (ofSubject) return ofSubject;
    if (isYearWord(text) && saysYear(field.type)) return [];
    return comparables(field, operandOf(field, text), records, scope);
  });
  const own = yearMeant(text, scope);
  return ({ field, value }) => {
    if (own !== undefined && saysYear(field.type)) return yearIn(value) === own;
    const wanted = meant(field);
    return comparables(field, value, records, scope).some((one) => wanted.includes(one));
  };
}

function comparing(how: Comparison, text: string, setting: Setting): OfValue {
  const { scope } = setting;
  const ofSubject = valueMeantBySubject(text, setting);
  const than = perField((field) => (meansSubject(text) ? ofSubject : operandOf(field, text)));
  const own = yearMeant(text, scope);
  return ({ field, value }) => {
    if (own !== undefined && saysYear(field.type)) return compares(yearIn(value), how, own);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.some((item) => compares(item, how, than(field)));
  };
}
