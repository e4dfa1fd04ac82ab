// How a field type made of one piece of text is read: blank, nested and valueless values are refused in the same words everywhere.
import { error } from "../../base/diagnostic.ts";
import { nearest, offered } from "../../base/nearest.ts";
import { outcome } from "../../base/outcome.ts";
import type { Place } from "../../base/place.ts";
import type { FieldType } from "../field.ts";

interface ScalarType<Value> {
  readonly name: string;
  /** As it reads after “应是”; the name, unless said otherwise. */
  readonly wanted?: string;
  readonly example: string;
  /** Undefined when the text does not fit. */
  parse(text: string): Value | undefined;
  /** What was probably meant by a text that does not fit; offered only when it would fit. */
  meant?(text: string): string | undefined;
  /** What to do when it does not fit; a sentence. */
  readonly hint?: string | ((text: string) => string);
  readonly refersTo?: string;
  readonly options?: readonly string[];
}

/** What the skeleton of a record writes where a person is to write; left there, it would be printed. */
const toFillIn = "待填";

const leftToFillIn = (key: string, place: Place) =>
  error("records/left-to-fill-in", `“${key}”还是“${toFillIn}”`, {
    place,
    hint: "请改成实际内容；选填的栏目暂时没有内容的，整行删去",
  });

/** How programs and spreadsheets write that there is no value, or that they could not find one. */
const valueless = new Set(
  "~ null NULL Null nil None undefined NaN N/A #N/A #REF! #VALUE! #DIV/0! #NAME? #NULL! #NUM!".split(" "),
);

/** What no page can show: control characters, halves of characters, marks that take no room. Escapes in quotes bring them in. */
const unseen = /[^\P{Cc}\n\t]|\p{Cf}|\p{Cs}/u;

/** A field type whose value is one text. */
export function scalar<Value>(type: ScalarType<Value>): FieldType<Value> {
  return {
    name: type.name,
    example: type.example,
    ...(type.refersTo === undefined ? {} : { refersTo: type.refersTo }),
    ...(type.options === undefined ? {} : { options: type.options }),
    read(node, key) {
      const expected = key === type.name ? "的写法不对" : `应是${type.wanted ?? type.name}`;
      if (node.type !== "scalar") {
        const [met, way] =
          node.type === "list"
            ? ["一个列表", "去掉方括号和行首的“-”，"]
            : ["一组下级栏目", "值以“{”开头时用引号括起来；"];
        return outcome(undefined, [
          error("records/not-a-value", `“${key}”${expected}，读到的是${met}`, {
            place: node.place,
            hint: `请只写一个值：${way}例如 ${type.example}`,
          }),
        ]);
      }
      const text = node.text.trim();
      if (text.includes(toFillIn)) return outcome(undefined, [leftToFillIn(key, node.place)]);
      const value = valueless.has(text) || unseen.test(text) ? undefined : type.parse(text);
      if (value !== undefined) return outcome(value);
      return outcome(undefined, [
        error("records/wrong-value", `“${key}”${expected}，读到的是“${shorten(text)}”`, {
          place: node.place,
          hint: hintFor(type, text),
        }),
      ]);
    },
  };
}

function hintFor<Value>(type: ScalarType<Value>, text: string): string {
  if (valueless.has(text)) return "没有内容的，请把冒号后面留空，或删去这一行；有内容的，请填写内容";
  if (unseen.test(text)) return "这个值里有看不见的控制字符，请重新录入；双引号里不要用反斜杠写法";
  const guess = type.meant?.(text) ?? (type.options && nearest(text, type.options));
  const hint = (typeof type.hint === "function" ? type.hint(text) : type.hint) ?? `请写成例如：${type.example}`;
  return guess !== undefined && type.parse(guess) !== undefined ? `${offered(guess)}${hint}` : hint;
}

export const shorten = (text: string): string => ([...text].length > 30 ? `${[...text].slice(0, 30).join("")}…` : text);
