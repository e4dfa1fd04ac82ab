// A word that is chosen from a list: grades, directions, kinds of things, 是 and 否.
import type { FieldType } from "../../../records/field.ts";
import type { Cell } from "../../grid.ts";
import { lineText } from "./words.ts";

/** Other ways to write some options; they mean the same wherever the option is offered. */
const otherWords: readonly (readonly [option: string, pattern: RegExp])[] = [
  ["≥", /^(>=|=>|≧|⩾|大于等于|不低于|不少于|不小于|大于或等于)$/],
  ["≤", /^(<=|=<|≦|⩽|小于等于|不高于|不超过|不大于|小于或等于)$/],
  ["＞", /^(>|大于|高于|多于)$/],
  ["＜", /^(<|小于|低于|少于)$/],
  ["＝", /^(=|==|等于)$/],
  ["定性", /^(定性指标|定性描述)$/],
  ["是", /^(是的|√|✓|✔|☑|y|yes|true|对|1)$/i],
  ["否", /^(不是|×|✗|✘|☒|n|no|false|错|0)$/i],
];

const plain = (word: string): string => word.normalize("NFKC").replace(/\s/g, "");
/** A类 and 优等 name A and 优; so does A级. */
const withoutEnding = (word: string): string => word.replace(/(类|等|级|型|灯|档|色|类项目)$/, "");

/** The option a cell names for sure; undefined for a word that is none of them. */
export function optionOf(type: FieldType<unknown>, text: string): string | undefined {
  const options = type.options ?? [];
  const word = plain(text);
  const named = (said: string) => options.find((option) => plain(option) === said);
  const other = otherWords.find(([option, pattern]) => options.includes(option) && pattern.test(word))?.[0];
  return named(word) ?? other ?? named(withoutEnding(word));
}

/** The option, or what the mapping says the word means, or the word itself, for the field to refuse. */
export function chosenText(
  cell: Cell,
  type: FieldType<unknown>,
  meanings: ReadonlyMap<string, string>,
): string | undefined {
  const text = lineText(cell);
  if (text === undefined) return undefined;
  return optionOf(type, text) ?? meanings.get(text) ?? text;
}
