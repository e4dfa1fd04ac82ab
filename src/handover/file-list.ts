// 文件清单 of a package: as a workbook to work with, and as plain text that opens everywhere.
import type { Column, ColumnType } from "../open-data/columns/column.ts";
import { workbookBytes } from "../open-data/workbook.ts";
import type { PackagePlan } from "./package-plan.ts";
import type { PackedFile } from "./packed-file.ts";

const column = (title: string, type: ColumnType = "string"): Column => ({
  title,
  name: title,
  type,
  note: "",
  required: false,
});

const columns: readonly Column[] = [
  column("序号", "integer"),
  column("文件名"),
  column("文种"),
  column("标题"),
  column("文号"),
  column("成文日期"),
  column("页数", "integer"),
  column("签发状态"),
  column("字节", "integer"),
  column("SHA-256"),
];

const widths = [6, 60, 24, 44, 22, 18, 8, 12, 12, 68];

const rowsOf = (files: readonly PackedFile[]): readonly (readonly string[])[] =>
  files.map(({ path, sha256, bytes, said }, index) => [
    String(index + 1),
    path,
    said.type,
    said.title,
    said.number ?? "",
    said.date ?? "",
    said.pages === undefined ? "" : String(said.pages),
    said.signOff ?? "",
    String(bytes),
    sha256,
  ]);

export async function fileListWorkbook(
  { title, notice }: PackagePlan,
  files: readonly PackedFile[],
): Promise<Uint8Array> {
  const lines = [
    { cells: [`${title}文件清单`], look: "title" as const },
    ...(notice === "" ? [] : [{ cells: [`${notice}。`] }]),
    { cells: [`共${files.length}个文件，逐个列在下一张工作表里。核验的方法见“说明.txt”。`] },
  ];
  const rows = rowsOf(files);
  return workbookBytes(
    [{ name: "封面", widths: [90], lines }],
    [
      {
        name: "文件清单",
        table: { name: "files", title: "文件清单", note: "", columns, size: rows.length, rows },
        widths,
      },
    ],
  );
}

/** One block a file, so that no line is too long for a narrow window. */
export function fileListText({ title, notice }: PackagePlan, files: readonly PackedFile[]): string {
  const blocks = rowsOf(files).map(([number, path, ...said]) =>
    [
      `${number}. ${path}`,
      ...said.flatMap((text, index) => (text === "" ? [] : [`   ${columns[index + 2]?.title}：${text}`])),
    ].join("\n"),
  );
  const head = [`${title}文件清单`, ...(notice === "" ? [] : [`${notice}。`]), `共${files.length}个文件`];
  return [head.join("\n"), ...blocks].join("\n\n");
}
