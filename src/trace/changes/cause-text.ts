// A cause in one line: which record, what was written there before and what is now.
import type { Cause, FieldChange } from "./changes.ts";
import { isDigest } from "./record-state.ts";

/** Of one record. */
const mostFields = 4;

const alone = { 计入: "新计入", 不再计入: "不再计入" } as const;

/** `withPlaces`: files and lines too. */
export function causeText(cause: Cause, withPlaces = true): string {
  switch (cause.type) {
    case "record": {
      const { how, record, fields } = cause;
      const said = fields.slice(0, mostFields).map(fieldText);
      const more = fields.length > mostFields ? `等${fields.length}栏` : "";
      const happened = [
        ...(said.length === 0 ? [] : [`${said.join("，")}${more}`]),
        ...(how === "改动" ? [] : [said.length === 0 ? alone[how] : `由此${how}`]),
      ];
      const place = withPlaces ? `（${record.file}:${record.line}）` : "";
      return `${record.kind}“${record.title}”：${happened.join("，")}${place}`;
    }
    case "definition":
      return `口径“${cause.figure}”的定义改了`;
    case "basis":
      return `“${cause.figure}”原来来自${cause.before}，现在来自${cause.after}`;
    case "text":
      return `文字改了（${cause.file}）`;
    case "words":
      return "记录里的文字改了";
  }
}

function fieldText({ key, before, after }: FieldChange): string {
  if (before === undefined) return after !== undefined && !isDigest(after) ? `${key}填了${after}` : `${key}填了`;
  if (after === undefined) return `${key}删去（原为${isDigest(before) ? "一段文字" : before}）`;
  return isDigest(before) || isDigest(after) ? `${key}改了` : `${key}${before}→${after}`;
}
