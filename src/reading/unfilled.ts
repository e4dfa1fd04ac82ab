// Files as `liangji new` leaves them: everything explained and nothing filled in yet, which is no mistake.
import { type Diagnostic, note } from "../base/diagnostic.ts";

/** Every line is blank or a comment, and there is a comment. */
export const isOnlyComments = (yaml: string): boolean => yaml.includes("#") && !/^[ \t]*[^\s#]/m.test(yaml);

/** Headings, and hints that never reach a document; a person has written nothing below them. */
export const isOutline = (body: string): boolean => withoutHints(body).replace(/^#.*$/gm, "").trim() === "";

/** Without what stands between {{!-- and --}}. */
function withoutHints(body: string): string {
  const [start = "", ...rest] = body.split("{{!--");
  return start + rest.map((part) => part.slice(part.includes("--}}") ? part.indexOf("--}}") + 4 : 0)).join("");
}

export const unfilled = (file: string): Diagnostic =>
  note("reading/unfilled", "只有说明，还没有填写", {
    place: { file },
    hint: "要填写的，删去行首的“# ”，改成实际内容；暂时用不上的，可以留着，也可以删除这个文件",
  });
