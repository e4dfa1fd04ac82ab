// liangji review: one document for those who review and sign: what is submitted, what changed, what is open, what to look at.
import { walkStreet } from "../pipeline.ts";
import { visible } from "../report/visible.ts";
import { reviewPack } from "../review/review-pack.ts";
import { yearsNamed } from "../review/scope.ts";
import { countsText } from "../review/state-list.ts";
import { submittedOf } from "../review/submitted.ts";
import { refuseSheet, sheetFormats, writeSheet } from "../review/write-sheet.ts";
import type { Command } from "./command.ts";
import { folderName, folderOptions, foldersFrom } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { typedText } from "./typed-text.ts";

const usualFile = "审核材料.docx";

export const review: Command = {
  name: "review",
  summary: "写一份送审材料：送审文件、改动、没有解决的问题、豁免、审核要点和签名处",
  description:
    "按现在的台账列出送审的文件和各自的状态、内容摘要，与上一稿比较改了哪里，附上还没有解决的问题、在用的豁免和供审核人打勾的审核要点，写成一份公文格式的文件。",
  positionals: {
    region: { name: "地区", optional: true, help: "只写这个地区的文件" },
    year: { name: "年度", optional: true, help: "只写这个年度的文件" },
  },
  options: {
    against: {
      type: "string",
      value: "文件夹",
      help: `上一稿的成果文件夹；不写时与 ${folderOptions.out.fallback} 比较，没有的就不比较`,
    },
    out: { type: "string", value: "文件", fallback: usualFile, help: `写成哪个文件（${sheetFormats}），已有的不覆盖` },
    content: folderOptions.content,
    templates: folderOptions.templates,
  },
  examples: [
    "npm run liangji -- review 明川市 2024 --out 明川市2024年度审核材料.docx",
    "npm run liangji -- review 明川市 2024 --against 上一稿 --out 审核材料.pdf",
  ],
  async run(options, { world, print, tell }) {
    const misused = misusedBy("review", tell);
    const out = typedText(options.out) ?? usualFile;
    const unwritable = await refuseSheet(world, out);
    if (unwritable !== undefined) return misused(unwritable);
    const { content, templates } = foldersFrom(options);
    const walked = await walkStreet(world, { content, templates, out });
    const years = yearsNamed(walked.value.years, typedText(options.region), typedText(options.year));
    if ("refusal" in years) return misused(...years.refusal.split("\n"));
    const against = typedText(options.against);
    const folder = folderName(against ?? folderOptions.out.fallback);
    const submitted = await submittedOf(world, walked, years, content, { folder, isAsked: against !== undefined });
    if ("refusal" in submitted) return misused(...submitted.refusal.split("\n"));
    const failed = await writeSheet(out, reviewPack(submitted), templates, world);
    if (failed !== undefined) {
      tell(`审核材料没有写成：${visible(failed)}\n`);
      return 1;
    }
    const { listed } = submitted;
    print(`须审核签发的文件${listed.length}份：${countsText(listed)}。审核材料写好了：${visible(out)}`);
    return 0;
  },
};
