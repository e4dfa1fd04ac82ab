// liangji check: reads and checks everything, writes nothing.
import { isError } from "../base/diagnostic.ts";
import { walkStreet } from "../pipeline.ts";
import { findingsJson } from "../report/findings-json.ts";
import { findingsText } from "../report/findings-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { yearsWithoutDocuments } from "../report/years-without-documents.ts";
import type { Command } from "./command.ts";
import { folderOptions, foldersFrom, formatOption } from "./folders.ts";
import { misusedBy } from "./misused.ts";
import { regionOption, worldAsked } from "./region-option.ts";

export const check: Command = {
  name: "check",
  summary: "检查全部记录、口径和文稿，不写任何文件",
  description: "读取记录和模板，逐条检查，核对文稿里的每个数字，列出问题所在的文件、行和列，以及怎么办。",
  options: {
    content: folderOptions.content,
    templates: folderOptions.templates,
    ...regionOption,
    ...formatOption,
  },
  examples: ["npm run check", "npm run liangji -- check --format json"],
  async run(options, surroundings) {
    const { print } = surroundings;
    const world = await worldAsked(options, surroundings);
    if (typeof world === "string") return misusedBy("check", surroundings.tell)(world);
    const { diagnostics, value } = await walkStreet(world, foldersFrom(options));
    if (options.format === "json") print(findingsJson(diagnostics).trimEnd());
    else {
      const documents = value.years.reduce((total, year) => total + year.documents.length, 0);
      print(await findingsText(diagnostics, new SourceLines(world)));
      print(`\n共读取${value.records.all.length}条记录，可以生成${documents}份文件。`);
      const silent = yearsWithoutDocuments(value.years);
      if (silent !== undefined) print(silent);
    }
    return diagnostics.some(isError) ? 1 : 0;
  },
};
