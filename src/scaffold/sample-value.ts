// What stands in a skeleton where a person is to write: a blank that says so, or an example in the form its type asks for.
import type { FieldType } from "../records/field.ts";

/** Stand wherever a text of one's own would do; easy to see, and to search for. A 编号 takes no brackets. */
const blanks = ["（待填）", "待填"];

/** A blank, which check asks to be filled in, where the type takes any words; else the type's own example. */
export const sampleOf = (type: FieldType<unknown>): string =>
  blanks.find((blank) => reads(type, blank.replace("待填", "某某"))) ?? type.example;

/** Whether a text is a good value of the type. */
export const reads = (type: FieldType<unknown>, text: string): boolean =>
  type.read({ type: "scalar", text, place: { file: "" } }, "").value !== undefined;

/** A text as YAML reads it back: bare when nothing in it means something to YAML, else in double quotes. */
export const yamlText = (text: string): string =>
  /^[\p{L}\p{N}（≥≤＞＜＝][^:#"'\p{Cc}]*$/u.test(text) && text === text.trim() ? text : JSON.stringify(text);
