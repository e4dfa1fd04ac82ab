// Marks that keep a paper inside: 内部资料, 不得外传, 工作秘密. In a sentence (“查阅内部资料”) the same words are no mark.
import { asItIs } from "../mask.ts";
import type { Pattern } from "../pattern.ts";

const form =
  /(?<=^|[\s,.，。；;:：、(（【[<《>*★])(?:内\s*部\s*(?:资\s*料|文\s*件|材\s*料|使\s*用|参\s*考|掌\s*握)|工\s*作\s*秘\s*密|仅\s*供\s*内\s*部[^\s,，。；;]{0,6}|(?:请勿|不得|严禁|禁止|切勿)\s*外\s*传|注意保密)(?=$|[\s,.，。；;:：、!！)）】\]>》*★])/g;

export const internalMark: Pattern = {
  name: "内部资料标志",
  code: "secret-mark",
  action: "block",
  hint: "标明内部使用的内容不能公开；请确认能否公开，能公开的删去标志",
  joins: false,
  trigger: /内\s*部|外\s*传|秘\s*密|保密/,
  *find({ text }) {
    for (const { index, 0: found } of text.matchAll(form)) yield { start: index, end: index + found.length };
  },
  mask: asItIs,
};
