// The departments a new region starts with: from an Excel or CSV file, or from names typed in one line.
import { isError } from "../../base/diagnostic.ts";
import { departmentsInFile } from "../../exchange/departments/departments-in-file.ts";
import { workbookFiles } from "../../exchange/import/workbook-files.ts";
import { findingsText } from "../../report/findings-text.ts";
import { SourceLines } from "../../report/source-lines.ts";
import { type Department, departmentsNamed, wholeList } from "../../scaffold/department-names.ts";
import type { Refusal } from "../../scaffold/refusal.ts";
import type { Surroundings } from "../command.ts";

/** What is no name of a department; what such a file really is, its bytes say. */
const isFile = /[\\/]|\.[a-z]{2,4}$/i;

export async function readDepartments(
  typed: string,
  region: string,
  { world, tell }: Pick<Surroundings, "world" | "tell">,
): Promise<readonly Department[] | Refusal> {
  const text = withoutQuotes(typed.trim());
  if (!isFile.test(text)) return departmentsNamed(text);
  const opened = await workbookFiles(world, text);
  if ("refusal" in opened) return opened;
  const found: Department[] = [];
  for (const file of opened.value) {
    const { value, diagnostics } = await departmentsInFile(file, region);
    if (diagnostics.length > 0) tell(`${await findingsText(diagnostics, new SourceLines(world))}\n`);
    if (diagnostics.some(isError)) return { refusal: `“${text}”里有上面的问题，部门名单没有用上。` };
    found.push(...value);
  }
  if (found.length > 0) return wholeList(found);
  return {
    refusal: `“${text}”里没有找到部门：表里要有一列“单位名称”“预算单位”或“部门名称”。也可以直接写部门名称，用顿号隔开。`,
  };
}

/** A window puts quotes around a path with blanks that is dragged into it. */
const withoutQuotes = (text: string): string => text.replace(/^(["'])(.*)\1$/, "$2");
