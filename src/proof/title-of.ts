// The title of a text as far as it can be told: the short lines it begins with, up to the first that is a sentence.
import type { Prose } from "../document/proofreading/prose.ts";

/** Lines without blanks. */
export function titleOf(prose: Prose): string {
  const lines = prose.slice(0, 5).map((one) => one.text.replace(/\s/g, ""));
  const end = lines.findIndex((line) => line.length > 60 || /[。；，：！？]/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).join("\n");
}
