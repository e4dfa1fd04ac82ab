// Why a text someone typed is no good value of a field, in the words that check would use.
import type { Field } from "../records/field.ts";
import { shorten } from "../records/types/scalar.ts";
import { year as yearType } from "../records/types/times.ts";
import type { Refusal } from "./refusal.ts";
import { reads } from "./sample-value.ts";

/** Undefined when the field reads it. */
export function wrongValue({ key, type }: Pick<Field<unknown>, "key" | "type">, text: string): Refusal | undefined {
  const { value, diagnostics } = type.read({ type: "scalar", text, place: { file: "" } }, key);
  const [first] = diagnostics;
  if (value !== undefined) return undefined;
  return { refusal: first ? sentences(first.message, first.hint) : `“${shorten(text)}”不能作${key}。` };
}

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : [/[。？！]$/.test(part) ? part : `${part}。`])).join("");

/** ２０２５ and 2025年度 are 2025. */
export const tidiedYear = (word: string): string => word.normalize("NFKC").replace(/年度?$/, "");

export const wrongYear = (year: string, typed = year): Refusal | undefined =>
  reads(yearType, year) ? undefined : { refusal: `“${shorten(typed)}”不是年度，请写四位年份，例如 2025。` };
