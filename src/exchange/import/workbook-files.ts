// Which files a person means who names a file or a folder to import: the workbooks and tables in it, in the order of their names.
import { type Diagnostic, note } from "../../base/diagnostic.ts";
import { diskReason } from "../../base/disk-reason.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { World } from "../../base/world.ts";
import { isBeside } from "../../reading/find-shelf.ts";

export interface WorkbookFile {
  /** As the person would write it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Endings a table comes with; what a file really is, its bytes say. */
const ending = /\.(xlsx|xlsm|xlsb|xls|et|ods|csv|tsv|txt|html?)$/i;

/** How the name of a copy with comments ends: 自评（导入问题）.xlsx. */
export const copyMark = "（导入问题）.xlsx";

/** Larger than any ledger; reading it whole would take the memory of a small office machine. */
const largestFile = 256 * 1024 * 1024;

/** A refusal says why there is nothing to import. */
export async function workbookFiles(
  world: World,
  named: string,
): Promise<Outcome<readonly WorkbookFile[]> | { readonly refusal: string }> {
  const path = named.replaceAll("\\", "/").replace(/(?<=.)\/+$/, "");
  const listed = await filesBelow(world, path);
  if (listed !== undefined) {
    const tables = withoutCopies(listed.filter((one) => ending.test(one.path) && !isBeside(one.path)));
    if (tables.length === 0) return { refusal: `文件夹“${named}”里没有表格（.xlsx、.xls、.csv 等）。` };
    const files: WorkbookFile[] = [];
    for (const one of tables) {
      if (one.size > largestFile) return { refusal: tooLarge(`${path}/${one.path}`, one.size) };
      const read = await readFile(world, `${path}/${one.path}`);
      if ("refusal" in read) return read;
      files.push(read);
    }
    const others = listed.filter((one) => !ending.test(one.path) && !isBeside(one.path));
    return outcome(files, leftOut(path, others));
  }
  const read = await readFile(world, path);
  if ("refusal" in read) return read;
  if (read.bytes.length > largestFile) return { refusal: tooLarge(named, read.bytes.length) };
  return outcome([read]);
}

/** Mended copies are imported by their own name; beside their originals they would say everything twice. */
function withoutCopies<File extends { readonly path: string }>(files: readonly File[]): readonly File[] {
  const stems = new Set(files.map(({ path }) => path.replace(/\.[^./]+$/, "")));
  return files.filter(({ path }) => {
    const copy = /（导入问题\d*）\.xlsx$/.exec(path);
    return copy === null || !stems.has(path.slice(0, copy.index));
  });
}

/** The files of a folder; undefined for what is no folder. */
async function filesBelow(world: World, path: string) {
  try {
    const found = await world.listFiles(path);
    return found.length === 0 ? undefined : found;
  } catch {
    return undefined;
  }
}

async function readFile(world: World, path: string): Promise<WorkbookFile | { readonly refusal: string }> {
  try {
    return { path, bytes: await world.readBytes(path) };
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "ENOENT") {
      return { refusal: `没有“${path}”这个文件。请检查文件名和它所在的文件夹；名称里有空格时，请用引号括起来。` };
    }
    if (code === "EISDIR") return { refusal: `文件夹“${path}”是空的。` };
    const reason = diskReason(cause) ?? "读取时出错";
    return { refusal: `“${path}”打不开：${reason}。文件正在 Excel 或 WPS 里打开的，请先关闭。` };
  }
}

const tooLarge = (path: string, size: number): string =>
  `“${path}”有${Math.ceil(size / 1024 / 1024)} MB，超过256 MB，没有读取。请按部门拆成几个文件。`;

function leftOut(folder: string, others: readonly { readonly path: string }[]): readonly Diagnostic[] {
  const [first] = others;
  if (!first) return [];
  const rest = others.length === 1 ? "" : `等${others.length}个文件`;
  const message = `${first.path}${rest}不是表格，没有读取`;
  return [note("exchange/not-a-table", message, { place: { file: folder }, hint: "要导入的请另存为 .xlsx" })];
}
