// 说明.txt of a package: what it is, from which build, and how to check it with nothing but what every computer has.

import type { PackagePlan } from "./package-plan.ts";
import { folders, type PackedFile } from "./packed-file.ts";

export function explanationText(plan: PackagePlan, files: readonly PackedFile[], build: string): string {
  const { title, notice, recipient, letter } = plan;
  const opening = [
    title,
    ...(notice === "" ? [] : [`${notice}。`]),
    ...(letter === "" ? [] : ["", ...(recipient === "" ? [] : [`${recipient}：`]), letter]),
  ];
  return [opening.join("\n"), contents(plan, files), origin(plan, build), checking(files)].join("\n\n");
}

function contents({ definition }: PackagePlan, files: readonly PackedFile[]): string {
  const count = (folder: string): number => files.filter(({ path }) => path.startsWith(`${folder}/`)).length;
  const lines = [
    [folders.documents, "发文、报告和表格，Word 文件可以编辑，PDF 是固定版式"],
    [
      folders.data,
      `数据表：“数据表.xlsx”用 Excel、WPS 打开；CSV 内容相同，供导入别的系统；“数据字典.csv”说明各栏含义${definition.internal ? "。含内部栏目，不得对外公开" : ""}`,
    ],
    [folders.annexes, "文件里每个数字的口径、算法和依据的记录，供内部核对"],
  ].flatMap(([folder = "", what]) => (count(folder) === 0 ? [] : [`  ${folder}（${count(folder)}个文件）：${what}。`]));
  return [
    "一、这里有什么",
    ...lines,
    "  文件清单.xlsx、文件清单.txt：逐个列出文件的文种、标题、文号、日期和校验值。",
    "  sha256sum.txt、package.json：核验用，不要改动。",
  ].join("\n");
}

function origin({ bureau, region, year, department, asOf }: PackagePlan, build: string): string {
  return [
    "二、从哪里来",
    `  由${bureau}的预算绩效管理台账生成，${region}${year}年度${department === undefined ? "" : `，${department}及所属单位`}。`,
    ...(asOf === undefined ? [] : [`  台账日期：${asOf}。`]),
    `  文件和数据表出自同一次生成，那一次的清单 manifest.json 的校验值（SHA-256）：`,
    `  ${build}`,
  ].join("\n");
}

const checking = (files: readonly PackedFile[]): string => {
  const example = files[0]?.path ?? "文件名";
  return [
    "三、怎样核验",
    "  先把压缩包整个解压，在解压出的文件夹里操作。都不需要另装软件。",
    "  1. 麒麟、统信 UOS 等 Linux 系统，打开终端：",
    "       sha256sum -c sha256sum.txt",
    "     苹果电脑：",
    "       shasum -a 256 -c sha256sum.txt",
    "     每个文件后面都是 OK（或“成功”），就与移交时一致。",
    "  2. Windows，打开 PowerShell，把下面两行一起粘贴进去；什么都没有显示，就全部一致：",
    "       Get-Content sha256sum.txt -Encoding UTF8 | ForEach-Object { $h, $p = $_ -split '  ', 2",
    '       if ((Get-FileHash -LiteralPath $p -Algorithm SHA256).Hash -ne $h) { "不一致：$p" } }',
    "     只看一个文件，在命令提示符里，显示的校验值应与文件清单里的相同（不分大小写）：",
    `       certutil -hashfile "${example.replaceAll("/", "\\")}" SHA256`,
    "  3. 装有亮绩的电脑，解压与否都可以：",
    "       npm run liangji -- verify 压缩包.zip",
    "  这样能看出文件有没有改动。要确认清单本身没有被换过，请与移交单位核对 package.json 的校验值。",
  ].join("\n");
};
