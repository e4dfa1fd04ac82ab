// A draft that nobody has written in yet is known by a mark at its end, and may be written anew when there is more to say.
import { sha256 } from "../base/digest.ts";

const mark =
  /\n\{\{!-- 初稿标记([0-9a-f]{16})：没有改动过的初稿，再运行 new 总结 会按台账重写；动手修改后就不会。 --\}\}\n*$/;

export const marked = (draft: string): string =>
  `${draft.trimEnd()}\n\n{{!-- 初稿标记${digestOf(draft)}：没有改动过的初稿，再运行 new 总结 会按台账重写；动手修改后就不会。 --}}\n`;

/** Line ends and blanks at the end are what editors change by themselves. */
export function isUntouched(text: string): boolean {
  const plain = text.replaceAll("\r\n", "\n");
  const found = mark.exec(plain);
  return found !== null && found[1] === digestOf(plain.slice(0, found.index));
}

const digestOf = (draft: string): string => sha256(draft.trimEnd()).slice(0, 16);
