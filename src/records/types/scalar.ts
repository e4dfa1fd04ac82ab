// How a field type made of one piece of text is read: blank and nested values are refused in the same words everywhere.
import { error } from "../../base/diagnostic.ts";
import { outcome } from "../../base/outcome.ts";
import type { FieldType } from "../field.ts";

interface ScalarType<Value> {
  readonly name: string;
  readonly example: string;
  /** Undefined when the text does not fit. */
  parse(text: string): Value | undefined;
  /** What to do when it does not fit; a sentence. */
  readonly hint?: string;
  readonly refersTo?: string;
  readonly options?: readonly string[];
}

/** A field type whose value is one text. */
export function scalar<Value>(type: ScalarType<Value>): FieldType<Value> {
  return {
    name: type.name,
    example: type.example,
    ...(type.refersTo === undefined ? {} : { refersTo: type.refersTo }),
    ...(type.options === undefined ? {} : { options: type.options }),
    read(node, key) {
      if (node.type !== "scalar") {
        const met = node.type === "list" ? "一个列表" : "一组下级栏目";
        return outcome(undefined, [
          error("records/not-a-value", `“${key}”应是${type.name}，读到的是${met}`, {
            place: node.place,
            hint: `请写成一个值，例如：${type.example}`,
          }),
        ]);
      }
      const value = type.parse(node.text.trim());
      if (value !== undefined) return outcome(value);
      return outcome(undefined, [
        error("records/wrong-value", `“${key}”应是${type.name}，读到的是“${shorten(node.text.trim())}”`, {
          place: node.place,
          hint: type.hint ?? `请写成例如：${type.example}`,
        }),
      ]);
    },
  };
}

export const shorten = (text: string): string => ([...text].length > 30 ? `${[...text].slice(0, 30).join("")}…` : text);
