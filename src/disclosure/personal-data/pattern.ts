// One thing that must not get out: how it is found in a text, how it is shown without giving it away, what to do about it.
import type { JoinedText } from "./joined-numbers.ts";

export interface Context {
  /** What stands over or before the text: the key of a field, the head of a column. */
  readonly label: string;
  /** A name that becomes a title, a file name or an address; a code; a 统一社会信用代码; a way to reach an office. */
  readonly role?: "title" | "code" | "creditCode" | "contact";
  /** 拟出台: the thing is a draft and may be called one. */
  readonly isDraft?: true;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Pattern {
  /** 身份证号码: what a finding calls it. */
  readonly name: string;
  readonly code: "personal-data" | "secret-mark" | "draft-trace";
  /** A warning stops nothing. */
  readonly action: "block" | "warn";
  /** What to do. */
  readonly hint: string;
  /** Whether numbers in pieces are put together before it looks. */
  readonly joins: boolean;
  /** Only texts in which this is met are looked at more closely; absent: those with seven digits or more. */
  readonly trigger?: RegExp;
  find(text: JoinedText, context: Context): Iterable<Span>;
  /** The thing found, in a form that may be printed. */
  mask(found: string): string;
}
