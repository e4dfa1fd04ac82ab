// What a reader of the handbook has lying about: workbooks of a bureau and of a department, a speech in Word, a document that came back.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { plainWord } from "../../src/proof/word/plain-word.ts";

const cell = (value: string | number | undefined): Cell =>
  value === undefined ? null : typeof value === "number" ? { value, type: Number } : { value, type: String };

const workbook = (sheet: string, rows: readonly (readonly (string | number | undefined)[])[]): Promise<Uint8Array> =>
  writeExcelFile([{ data: rows.map((row) => row.map(cell)), sheet }]).toBuffer();

const projects = () =>
  workbook("项目", [
    ["云栖县2025年度部门预算项目表"],
    ["单位：万元"],
    ["序号", "项目编号", "项目名称", "主管部门", "资金性质", "预算数", "总体目标"],
    [1, "yx-2025-01", "农村学校食堂改造", "云栖县教育局", "部门预算", 320, "改造农村学校食堂12个。"],
    [2, "yx-2025-02", "居家养老服务补助", "云栖县民政局", "专项资金", 180.5, "为高龄老人提供居家养老服务。"],
    ["合计", undefined, undefined, undefined, undefined, 500.5],
  ]);

const goals = () =>
  workbook("项目", [
    ["市教育局2025年度新增项目"],
    ["单位：万元"],
    ["编号", "名称", "主管部门", "预算数", "总体目标"],
    ["mc-2025-n1", "校园直饮水改造", "市教育局", 260, "完成20所学校直饮水改造。"],
  ]);

const speech = () =>
  plainWord([
    { text: "明川市2024年度预算绩效管理工作讲话稿", kind: "heading", level: 1 },
    { text: "一年来，各部门做了大量工作。", kind: "paragraph" },
  ]);

const summary = "documents/明川市/2024/明川市2024年度预算绩效管理工作总结.docx";

/** By name; `home` is where the reader works, with a finished build in it. */
export const givenFiles: Readonly<Record<string, (home: string) => Promise<Uint8Array> | Uint8Array>> = {
  "2025年项目.xlsx": projects,
  "部门报送/教育局.xlsx": goals,
  "讲话稿.docx": speech,
  "工作总结.docx": speech,
  "收到的总结.docx": (home) => readFile(join(home, "dist", summary)),
};
