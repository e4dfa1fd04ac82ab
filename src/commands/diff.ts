// liangji diff: which figures and sentences changed between two builds, and because of which record.
import { visible } from "../report/visible.ts";
import { refuseSheet, sheetFormats, writeSheet } from "../review/write-sheet.ts";
import { compareBuilds } from "../trace/changes/compare-builds.ts";
import { diffJson } from "../trace/changes/diff-json.ts";
import { diffText } from "../trace/changes/diff-text.ts";
import { readBuild, readSnapshot } from "../trace/changes/read-build.ts";
import { signOffSheet } from "../trace/changes/sign-off-sheet.ts";
import type { Command } from "./command.ts";
import { folderName, folderOptions, foldersFrom, formatOption } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { typedText } from "./typed-text.ts";

export const diff: Command = {
  name: "diff",
  summary: "比较两次生成的成果：哪些数字和句子变了，因为哪条记录",
  description:
    "逐份文件列出变动的口径、句子和表格行，写明起因：哪条记录的哪一栏从什么改成什么，新计入或不再计入哪些记录，口径的定义或文字有没有改。比较前把上一稿的成果文件夹整个复制一份。",
  positionals: {
    before: { name: "旧成果", help: "上一稿的成果文件夹" },
    after: { name: "新成果", help: "现在这一稿的成果文件夹，通常是 dist" },
  },
  options: {
    out: {
      type: "string",
      value: "文件",
      help: `另写一份签发核对单（${sheetFormats}），列出变动、没有解决的问题和在用的豁免；已有的文件不覆盖`,
    },
    templates: folderOptions.templates,
    ...formatOption,
  },
  examples: [
    "npm run liangji -- diff 上一稿 dist",
    "npm run liangji -- diff 上一稿 dist --out 签发核对单.docx",
    "npm run liangji -- diff 上一稿 dist --format json",
  ],
  async run(options, { world, print, tell }) {
    const misused = misusedBy("diff", tell);
    const out = typedText(options.out);
    const unwritable = out === undefined ? undefined : await refuseSheet(world, out);
    if (unwritable !== undefined) return misused(unwritable);
    const [before, after] = [
      await readBuild(world, folderName(String(options.before))),
      await readBuild(world, folderName(String(options.after))),
    ];
    if ("code" in before) return misused(`${before.message}。${before.hint ?? ""}。`);
    if ("code" in after) return misused(`${after.message}。${after.hint ?? ""}。`);
    const [was, is] = [await readSnapshot(world, before, after), await readSnapshot(world, after, before)];
    if ("code" in was) return misused(`${was.message}。${was.hint ?? ""}。`);
    if ("code" in is) return misused(`${is.message}。${is.hint ?? ""}。`);
    const changes = compareBuilds(was, is);
    print(options.format === "json" ? diffJson(changes).trimEnd() : diffText(changes));
    if (out === undefined) return 0;
    const sheet = signOffSheet(before, after, changes);
    const failed = await writeSheet(out, sheet, foldersFrom(options).templates, world);
    const say = options.format === "json" || failed !== undefined ? tell : print;
    say(failed === undefined ? `\n签发核对单写好了：${visible(out)}\n` : `签发核对单没有写成：${visible(failed)}\n`);
    return failed === undefined ? 0 : 1;
  },
};
