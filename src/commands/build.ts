// liangji build: checks everything, then writes documents and site.
import { isError } from "../base/diagnostic.ts";
import { buildOutputs, type Part } from "../build.ts";
import { walkStreet } from "../pipeline.ts";
import { findingsText } from "../report/findings-text.ts";
import { lineProgress } from "../report/progress.ts";
import { SourceLines } from "../report/source-lines.ts";
import { yearsWithoutDocuments } from "../report/years-without-documents.ts";
import type { Command } from "./command.ts";
import { folderOptions, foldersFrom } from "./folders.ts";

export const build: Command = {
  name: "build",
  summary: "检查后生成全部文件和公开网站",
  description:
    "先做 check 的全部检查，再写出 DOCX、PDF 和网站。有错误的记录只停下用到它的文件，其余照常生成；全部写好后才替换上一次的成果。",
  options: {
    ...folderOptions,
    only: {
      type: "string",
      choices: ["documents", "site"],
      help: "只生成文件或只生成网站（成果文件夹里就只有这一部分）",
    },
  },
  examples: ["npm run build", "npm run liangji -- build --content 我的记录 --out 成果"],
  async run(options, { world, print, tell, terminal }) {
    const folders = foldersFrom(options);
    const progress = lineProgress(tell, terminal);
    progress.step("正在读取和检查");
    const { value: street, diagnostics: found } = await walkStreet(world, folders);
    const parts = new Set<Part>(options.only === undefined ? ["documents", "site"] : [options.only as Part]);
    const { value: built, diagnostics: written } = await buildOutputs(world, folders, street, found, parts, progress);
    const all = [...found, ...written];
    print(await findingsText(all, new SourceLines(world)));
    print("");
    print(`读取了${street.records.all.length}条记录（${folders.content}）。`);
    const silent = yearsWithoutDocuments(street.years);
    if (silent !== undefined) print(silent);
    if (!built.published) print(`没有写出任何文件；${folders.out} 没有动。`);
    else {
      print(
        `写出了${built.documents}份文件${built.annexes === 0 ? "" : `和${built.annexes}份数据溯源附录`}（共${built.files}个 DOCX、PDF）、${built.pages}个网页，在 ${folders.out}：`,
      );
      print(`  ${folders.out}/documents      全部文件，供内部使用`);
      if (built.pages > 0)
        print(`  ${folders.out}/site/index.html  公开网站，用浏览器打开即可查看；部署时复制整个 site 文件夹`);
      print(`  ${folders.out}/manifest.json  每个文件的校验码和每个数字的来源`);
    }
    const failed = all.some(isError);
    print(
      failed
        ? "有错误没有改正：按上面“怎么办”改好后，再运行一次 npm run build。"
        : "下一步：打开上面的文件核对；改动记录后再运行 npm run build。",
    );
    return failed ? 1 : 0;
  },
};
