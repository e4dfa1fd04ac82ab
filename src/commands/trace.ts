// liangji trace: every number of a document, with its figure, how it was made and the records behind it.
import type { Diagnostic } from "../base/diagnostic.ts";
import { type PlannedDocument, type Street, walkStreet, type Year } from "../pipeline.ts";
import { visible } from "../report/visible.ts";
import { findDocument, type Named } from "../trace/find-document.ts";
import { traceJson } from "../trace/trace-json.ts";
import { traceNumbers } from "../trace/trace-numbers.ts";
import { traceText } from "../trace/trace-text.ts";
import { typedWords } from "../trace/typed-words.ts";
import type { Command } from "./command.ts";
import { folderOptions, foldersFrom, formatOption } from "./folders.ts";

export const trace: Command = {
  name: "trace",
  summary: "列出一份文件里的每个数字：口径、怎么算的、依据哪些记录",
  description:
    "按阅读顺序列出文件正文和表格里的每个数字，写明口径、算法、依据的记录（文件和行）、取整和核对情况；手写的数字另行标明。最后给出总数和有出处的比例。",
  positionals: { document: { name: "文件", help: "文件编号（如 huzhou/2023/summary）、文件名，或标题里的几个字" } },
  options: { content: folderOptions.content, templates: folderOptions.templates, ...formatOption },
  examples: [
    "npm run liangji -- trace huzhou/2023/summary",
    "npm run liangji -- trace 湖州市本级2023年度预算绩效管理工作总结.docx",
    'npm run liangji -- trace "明川市 2024 总结" --format json',
  ],
  async run(options, { world, print, tell }) {
    const { value: street, diagnostics } = await walkStreet(world, foldersFrom(options));
    const found = findDocument(String(options.document), candidates(street));
    if ("refusal" in found) {
      tell(
        `${found.refusal.split("\n").map(visible).join("\n")}\n${notWritten(diagnostics)}用法见：npm run liangji -- trace --help\n`,
      );
      return 2;
    }
    const { planned, year, isDraft } = found.document;
    const { document, plan, texts } = planned;
    const numbers = traceNumbers(document, {
      figures: year.figures.about(plan.subject).allKnown(),
      isTyped: typedWords(texts),
    });
    if (isDraft) tell("这份文件里的数字有错误，没有生成；下面是照现在的内容列出的。\n");
    print(
      options.format === "json" ? traceJson(document, numbers, texts).trimEnd() : traceText(document, numbers, texts),
    );
    return isDraft || numbers.some((one) => one.status === "contradicted") ? 1 : 0;
  },
};

interface Candidate extends Named {
  readonly planned: PlannedDocument;
  readonly year: Year;
  readonly isDraft: boolean;
}

function candidates({ years }: Street): readonly Candidate[] {
  return years.flatMap((year) =>
    [...year.documents, ...year.drafts].map((planned) => {
      const { id, title, fileStem } = planned.document;
      return { id, title, fileStem, planned, year, isDraft: year.drafts.includes(planned) };
    }),
  );
}

/** What could not be made at all may be what was asked for. */
function notWritten(diagnostics: readonly Diagnostic[]): string {
  const stopped = diagnostics.filter((one) => one.code === "pipeline/not-written");
  if (stopped.length === 0) return "";
  return `${stopped.map((one) => visible(one.message)).join("；\n")}。先运行 npm run check，改正错误。\n`;
}
