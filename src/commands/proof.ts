// liangji proof: proofreads any DOCX, TXT or MD a person wrote, against the records of a region and year or against itself alone.
import type { Diagnostic } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import { takenPlace, writeNewFile } from "../base/new-file.ts";
import { type Against, againstLedger, alone } from "../proof/against.ts";
import { commentedCopy } from "../proof/commented-copy.ts";
import type { ForeignDocument } from "../proof/foreign-document.ts";
import { notesOn } from "../proof/notes-on.ts";
import { type Proofread, proofreadDocument } from "../proof/proofread-document.ts";
import { readForeignDocument } from "../proof/read-foreign-document.ts";
import { readLedger } from "../read-ledger.ts";
import { findingsText } from "../report/findings-text.ts";
import { remarksJson } from "../report/remarks-json.ts";
import { remarksText } from "../report/remarks-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { visible } from "../report/visible.ts";
import type { Command, OptionValues, Surroundings } from "./command.ts";
import { folderOptions, foldersFrom, formatOption } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { typedText } from "./typed-text.ts";

export const proof: Command = {
  name: "proof",
  summary: "校对一份写好的文件（.docx、.txt、.md），可以在旁边加批注",
  description:
    "核对文件里的数字与台账、与前后文是否一致，检查用词、标点、序号和年份的写法。题目里写了地区和年度、又有台账的，自动按那个地区和年度的台账核对；没有台账也能校对。原文件不改动。",
  positionals: { file: { name: "文件", help: "要校对的 .docx、.txt 或 .md 文件" } },
  options: {
    region: { type: "string", value: "地区", help: "按哪个地区的台账核对；不写时看题目" },
    year: { type: "string", value: "年度", help: "按哪个年度的台账核对；不写时看题目" },
    "no-records": { type: "boolean", help: "不对照台账，只看文件本身" },
    out: { type: "string", value: "文件.docx", help: "另存一份，在每处问题旁加上批注；已有的文件不覆盖" },
    content: folderOptions.content,
    templates: folderOptions.templates,
    ...formatOption,
  },
  examples: [
    "npm run liangji -- proof 工作总结.docx --out 工作总结（校对）.docx",
    "npm run liangji -- proof 工作总结.docx --region 湖州市本级 --year 2023",
    "npm run liangji -- proof 讲话稿.txt --no-records --format json",
  ],
  async run(options, surroundings) {
    const { world, print, tell } = surroundings;
    const file = String(options.file);
    const out = typedText(options.out);
    const misused = misusedBy("proof", tell);
    const wrongOut = out === undefined ? undefined : await wrongWithOut(out, file, surroundings);
    if (wrongOut !== undefined) return misused(wrongOut);
    let bytes: Uint8Array;
    try {
      bytes = await world.readBytes(file);
    } catch (cause) {
      return misused(unreadable(file, cause));
    }
    const { value: document, diagnostics } = readForeignDocument(file, bytes);
    if (!document) {
      if (options.format === "json")
        print(remarksJson({ file, leftOut: [], found: diagnostics, remarks: [] }).trimEnd());
      else print(await findingsText(diagnostics, new SourceLines(world)));
      return 1;
    }
    const ledger = await ledgerFor(document, options, surroundings);
    if ("refusal" in ledger) return misused(ledger.refusal);
    const { against } = ledger;
    const { remarks, located } = proofreadDocument(document, against);
    const notes = notesOn(file, document, against, foldersFrom(options).content, ledger.found);
    const found = [...diagnostics, ...notes];
    if (options.format === "json") {
      print(
        remarksJson({ file, records: against.records, leftOut: document.leftOut, found, remarks: located }).trimEnd(),
      );
    } else print([visible(file), against.said, "", remarksText(located), ...found.map(noteText)].join("\n"));

    const failed = out === undefined ? undefined : await writeCopy(out, document, remarks, options, surroundings);
    if (failed !== undefined) tell(`批注没有写成：${visible(failed)}\n`);
    return failed !== undefined || located.some((one) => one.severity === "error") ? 1 : 0;
  },
};

interface LedgerFound {
  readonly against: Against;
  /** What reading the records found. */
  readonly found: readonly Diagnostic[];
}

async function ledgerFor(
  document: ForeignDocument,
  options: OptionValues,
  { world }: Surroundings,
): Promise<LedgerFound | { readonly refusal: string }> {
  const wanted = { region: typedText(options.region), year: typedText(options.year) };
  const asked = wanted.region !== undefined || wanted.year !== undefined;
  if (options["no-records"] === true) {
    return asked
      ? { refusal: "写了 --no-records，就不要再写 --region 和 --year。" }
      : { against: alone(""), found: [] };
  }
  const folders = foldersFrom(options);
  if (!asked && !(await world.exists(folders.content))) {
    return { against: alone(`：没有 ${folders.content} 文件夹`), found: [] };
  }
  const { value: ledger, diagnostics: found } = await readLedger(world, folders);
  const against = againstLedger(ledger, wanted, document.prose);
  return "refusal" in against ? against : { against, found };
}

const noteText = ({ message, hint }: Diagnostic): string =>
  `${visible(message)}${hint === undefined ? "" : `；${hint}`}。`;

async function wrongWithOut(out: string, file: string, { world }: Surroundings): Promise<string | undefined> {
  if (!/\.docx$/i.test(out)) return `批注只能写进 Word 文件，--out 请写成 .docx 结尾的文件名，写的是“${out}”。`;
  if (out === file) return "--out 与要校对的文件是同一个；原文件不改动，请换一个文件名。";
  return takenPlace(world, out);
}

/** What went wrong; undefined when all is well. */
async function writeCopy(
  out: string,
  document: ForeignDocument,
  remarks: Proofread["remarks"],
  { format }: OptionValues,
  { world, print, tell }: Surroundings,
): Promise<string | undefined> {
  const say = format === "json" ? (text: string): void => tell(`${text}\n`) : print;
  if (remarks.length === 0) {
    say(`没有要批注的，没有写 ${visible(out)}。`);
    return undefined;
  }
  const bytes = commentedCopy(document, remarks);
  if (typeof bytes === "function") {
    const { message, hint } = bytes(out);
    return `${message}。${hint ?? ""}`;
  }
  const refused = await writeNewFile(world, out, bytes);
  if (refused !== undefined) return `${out}：${refused}`;
  say(`写好了${remarks.length}条批注：${visible(out)}，用 Word 或 WPS 打开，在“审阅”里看。`);
  return undefined;
}

function unreadable(file: string, cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ENOENT") return `没有“${file}”这个文件。请检查文件名和它所在的文件夹；名称里有空格时，请用引号括起来。`;
  if (code === "EISDIR") return `“${file}”是文件夹，请写出里面要校对的文件。`;
  return `“${file}”打不开：${diskReason(cause) ?? "读取时出错"}。文件正在 Word 或 WPS 里打开的，请先关闭。`;
}
