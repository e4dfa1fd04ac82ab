// Everything a package holds, checked against the build it comes from: its documents, its tables, and what explains them.
import type { Diagnostic } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { byteOrderMark, csvBytes } from "../open-data/csv.ts";
import { dictionaryTable } from "../open-data/dictionary.ts";
import type { IssuedFile } from "../outputs/verify-manifest.ts";
import { dataWorkbook } from "./data-workbook.ts";
import { explanationText } from "./explanation.ts";
import { fileListText, fileListWorkbook } from "./file-list.ts";
import type { FinishedBuild } from "./finished-build.ts";
import type { PackedDocument } from "./package-documents.ts";
import { listName, packageListText, sumsName, sumsText } from "./package-list.ts";
import type { PackagePlan } from "./package-plan.ts";
import { type FileWords, folders, type PackedFile } from "./packed-file.ts";
import { pdfPages } from "./pdf-pages.ts";
import { readFromBuild } from "./read-from-build.ts";

const filesAtOnce = 8;
const encoder = new TextEncoder();

/** In the order of the package; undefined when a file of the build is not what it was. */
export async function packageContents(
  world: World,
  plan: PackagePlan,
  build: FinishedBuild,
): Promise<Outcome<readonly PackedFile[] | undefined>> {
  const documents = await sideBySide(placed(plan.documents), filesAtOnce, (one) => taken(world, build, one));
  const wrong = documents.flatMap((one) => ("code" in one ? [one] : []));
  if (wrong.length > 0) return outcome(undefined, wrong);
  const files = [...documents.flatMap((one) => ("code" in one ? [] : [one])), ...(await tableFiles(plan))];
  files.sort((a, b) => folderOrder(a) - folderOrder(b));
  const guides = [
    made("说明.txt", windowsText(explanationText(plan, files, build.digest)), "说明"),
    made("文件清单.xlsx", await fileListWorkbook(plan, files), "文件清单"),
    made("文件清单.txt", windowsText(fileListText(plan, files)), "文件清单"),
  ];
  const listed = [...guides, ...files];
  const list = packageListText(plan, listed, build.digest);
  return outcome([
    ...guides,
    made(sumsName, encoder.encode(sumsText(list, listed)), "校验值"),
    made(listName, encoder.encode(list), "清单"),
    ...files,
  ]);
}

const order: readonly string[] = Object.values(folders);
const folderOrder = ({ path }: PackedFile): number => order.indexOf(path.split("/", 1)[0] ?? "");

interface Placed {
  readonly path: string;
  readonly file: IssuedFile;
  readonly document: PackedDocument;
}

/** One folder for each 文种, numbered in their order; annexes in one of their own. */
function placed(documents: readonly PackedDocument[]): readonly Placed[] {
  const types = [...new Set(documents.map(({ type }) => type))];
  const width = String(types.length).length > 2 ? 3 : 2;
  return documents.flatMap((document) => {
    const number = String(types.indexOf(document.type) + 1).padStart(width, "0");
    const within =
      (folder: string) =>
      (file: IssuedFile): Placed => ({ path: `${folder}/${lastOf(file.path)}`, file, document });
    return [
      ...document.files.map(within(`${folders.documents}/${number}_${document.type}`)),
      ...document.annex.map(within(folders.annexes)),
    ];
  });
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Read now to be sure of it; read again when it is written, so that a package of thousands needs little memory. */
async function taken(
  world: World,
  build: FinishedBuild,
  { path, file, document }: Placed,
): Promise<PackedFile | Diagnostic> {
  const bytes = await readFromBuild(world, build, file);
  if ("code" in bytes) return bytes;
  const isAnnex = path.startsWith(folders.annexes);
  const pages = path.endsWith(".pdf") ? pdfPages(bytes) : undefined;
  const { type, title, number, date, signOff } = document;
  const said: FileWords = {
    type: isAnnex ? "数据溯源附录" : type,
    title,
    ...(number === "" || isAnnex ? {} : { number }),
    ...(date === "" || isAnnex ? {} : { date }),
    ...(pages === undefined ? {} : { pages }),
    ...(signOff === "" || isAnnex ? {} : { signOff }),
  };
  return { path, sha256: file.sha256, bytes: file.bytes, said, from: file.path };
}

const windowsText = (text: string): Uint8Array =>
  encoder.encode(`${byteOrderMark}${text.replaceAll("\n", "\r\n")}\r\n`);

const made = (path: string, content: Uint8Array, type: string, title = lastOf(path)): PackedFile => ({
  path,
  sha256: sha256(content),
  bytes: content.length,
  said: { type, title },
  content,
});

async function tableFiles({ tables, title, notice, bureau, asOf }: PackagePlan): Promise<readonly PackedFile[]> {
  if (tables.length === 0) return [];
  const about = [
    ...(notice === "" ? [] : [["声明", `${notice}。`] as const]),
    ["财政部门", bureau] as const,
    ...(asOf === undefined ? [] : [["台账日期", asOf] as const]),
    ["怎样看", "“目录”列出各张表，“说明”讲各栏怎样读；每张表一个工作表，第一行是栏目名称。"] as const,
  ];
  const csv = (table: Parameters<typeof csvBytes>[0]): Uint8Array =>
    Buffer.concat([encoder.encode(byteOrderMark), csvBytes(table)]);
  const at = (name: string): string => `${folders.data}/${name}`;
  const named = tables.map((table) => ({ ...table, name: table.title }));
  return [
    made(at("数据表.xlsx"), await dataWorkbook(`${title}数据表`, about, tables), "数据表", `${title}数据表`),
    made(at("数据字典.csv"), csv(dictionaryTable(named)), "数据字典", "各栏的类型和含义"),
    ...tables.map((table) => made(at(`${table.title}.csv`), csv(table), "数据表", table.title)),
  ];
}
