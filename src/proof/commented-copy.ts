// A copy of a document with a comment at each remark; of a text or Markdown file, a Word file of its text.
import type { Remark } from "../document/proofreading/prose.ts";
import { commentLines } from "./comment-lines.ts";
import type { ForeignDocument } from "./foreign-document.ts";
import type { Refusal } from "./refusals.ts";
import { plainWord } from "./word/plain-word.ts";
import { readWord } from "./word/read-word.ts";
import { writeComments } from "./word/write-comments.ts";

/** The bytes of a Word file, or why there can be none. A document can be copied once. */
export function commentedCopy(document: ForeignDocument, remarks: readonly Remark[]): Uint8Array | Refusal {
  const source = document.word ? document : readWord(plainWord(document.prose));
  if (typeof source === "function") return source;
  if (!source.word) throw new Error("a Word file was read without what it came from");
  const comments = remarks.map((remark) => ({ ...remark, lines: commentLines(remark) }));
  return writeComments(source.word, comments);
}
