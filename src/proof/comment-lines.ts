// What a comment in the margin says of a remark, a paragraph a line.
import { severityWords } from "../base/diagnostic.ts";
import type { Remark } from "../document/proofreading/prose.ts";

const mostRelated = 3;

export const commentLines = ({ severity, message, hint, related = [] }: Remark): readonly string[] => [
  `${severityWords[severity]}：${message}`,
  ...(hint === undefined ? [] : [`怎么办：${hint}`]),
  ...related.slice(0, mostRelated).map((one) => `参见：${one.message}`),
];
