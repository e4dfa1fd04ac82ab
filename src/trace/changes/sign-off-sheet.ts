// 签发核对单: for the person who signs, what changed since the last draft, what is still open, and what has been waived.
import type { Block, DocumentTree } from "../../document/document-tree.ts";
import type { BuildChanges } from "./changes.ts";
import { totalText } from "./diff-text.ts";
import type { Build } from "./read-build.ts";
import {
  documentsTable,
  figuresTable,
  openOnes,
  openTable,
  paragraph,
  section,
  sentencesTable,
  signingTable,
  waivedOnes,
  waivedTable,
} from "./sheet-tables.ts";

export function signOffSheet(before: Build, after: Build, changes: BuildChanges): DocumentTree {
  const blocks: readonly Block[] = [
    paragraph(`对照上一稿（${before.folder}）核对本稿（${after.folder}）。${totalText(changes)}`),
    ...section("一、文件增减", documentsTable(changes), "没有新增或不再生成的文件。"),
    ...section("二、变动的数字", figuresTable(changes), "没有变动的数字。"),
    ...section("三、变动的文字和表格", sentencesTable(changes), "没有变动的文字。"),
    ...section("四、还没有解决的问题", openTable(openOnes(after.findings)), "没有错误和提醒。"),
    ...section("五、在用的豁免", waivedTable(waivedOnes(after.findings)), "没有在用的豁免。"),
    ...section("六、签发意见", signingTable("核对人", "审核人", "签发人"), ""),
  ];
  return sheet("sign-off", "签发核对单", after.folder, blocks);
}

/** A document of the bureau's own, of no region: `place` is what it is about. */
export const sheet = (id: string, title: string, place: string, blocks: readonly Block[]): DocumentTree => ({
  id,
  type: title,
  title,
  profile: "ordinary",
  fileStem: title,
  keywords: [title],
  notice: "",
  cover: [],
  signatures: [],
  blocks,
  figures: new Map(),
  place: { file: place },
});
