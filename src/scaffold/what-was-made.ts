// What a person reads after something was made: which files there are now, and what to do next.
import type { NewFile, NewFiles } from "./new-files.ts";
import type { Request } from "./request.ts";
import type { Written } from "./write-new-files.ts";

/** What was to be made, and what became of it. */
export interface Making {
  readonly made: NewFiles;
  readonly done: Written;
}

/** Whole lines, without the last line end. */
export function whatWasMade(content: string, makings: readonly Making[]): string {
  const listed = (paths: readonly string[]): readonly string[] => paths.map((path) => `  ${content}/${path}`);
  const there = makings.flatMap(({ made, done }) => [...made.there, ...done.there]);
  const written = makings.flatMap(({ done }) => done.written);
  return [
    ...(written.length > 0 ? [`写好了${written.length}个文件：`, ...listed(written)] : ["没有写新文件。"]),
    ...(there.length > 0 ? ["已经有了、没有改动的：", ...listed(there)] : []),
  ].join("\n");
}

export function whatNext(content: string, request: Request): string {
  const where =
    content === "content" ? "" : ` --content ${/[\s"'$]/.test(content) ? JSON.stringify(content) : content}`;
  const check = `检查：npm run check${where === "" ? "" : ` --${where}`}`;
  const steps = stepsAfter(request, where, check);
  return ["下一步：", ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join("\n");
}

function stepsAfter(request: Request, where: string, check: string): readonly string[] {
  switch (request.what) {
    case "地区":
      return [
        firstLook(request),
        request.year === undefined
          ? `建年度：npm run liangji -- new 年度 ${request.name} 年份${where}`
          : `已有 Excel 表的：npm run liangji -- import 文件名.xlsx${where}；要发给部门填的：npm run liangji -- export --template --kind 绩效自评 --out 自评填报表.xlsx${where}`,
        "也可以直接填写年度文件夹里的文件，里面有说明；暂时用不上的可以留着，也可以删除",
        check,
      ];
    case "总结":
      return [
        "打开文件，在“补写”的地方写上做法、问题和打算，定稿时填写成文日期",
        check,
        `生成文件：npm run build${where === "" ? "" : ` --${where}`}`,
      ];
    default:
      return ["打开文件，按里面的说明填写；暂时用不上的可以留着，也可以删除", check];
  }
}

/** Only what was not settled yet. */
function firstLook({ facts, departments = [] }: Extract<Request, { what: "地区" }>): string {
  const nature = facts?.nature === undefined ? "；正式使用的，把发布性质改为“正式”" : "";
  const list = departments.length === 0 ? "。在 部门.yaml 里登记部门" : "和部门名单";
  return `打开 地区.yaml，核对财政部门名称${departments.length === 0 ? nature + list : list + nature}`;
}

/** How to use what is pasted into a list. */
export const howToPaste = (content: string, { path }: NewFile): string =>
  `${content}/${path} 已经有了，没有改动。请把下面这段贴到它的末尾，删去各行行首的“# ”再填写。\n（那个文件里如果只有一条、没有以“- ”开头，先在那一条的第一行前加“- ”，其余各行前加两个空格。）\n`;
