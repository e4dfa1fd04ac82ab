// The open data of a portal below data/compare/: year by year as CSV, JSON and workbook; for all years a dictionary, a data package and checksums.
import { byText } from "../../base/order.ts";
import type { DataFile } from "../../disclosure/published-data.ts";
import type { PublishedComparison } from "../../disclosure/published-portal.ts";
import { csvBytes } from "../../open-data/csv.ts";
import {
  type Keep,
  keepFile,
  type MadeFile,
  type MadeTable,
  makePart,
  mediaTypes,
} from "../../open-data/data-files.ts";
import { resource } from "../../open-data/data-package.ts";
import { dictionaryTable } from "../../open-data/dictionary.ts";
import type { ComparedSource } from "../compared-source.ts";
import { yearsOf } from "../region-year.ts";
import { numberRows } from "./number-rows.ts";
import { numberObjects, numbersTable } from "./numbers-table.ts";
import { type AboutPortal, workbookOfYear } from "./workbook-of-year.ts";

const folder = "data/compare";

interface MadeYear {
  readonly table: MadeTable;
  readonly files: readonly MadeFile[];
}

/** Of one region alone, its own data say as much. */
const fewestRegions = 2;

/** `keep` is handed every file. A year has some when at least two regions have published numbers of it. */
export async function comparisonFiles(
  sources: readonly ComparedSource[],
  comparisons: readonly PublishedComparison[],
  about: AboutPortal,
  keep: Keep,
): Promise<readonly DataFile[]> {
  const years: MadeYear[] = [];
  for (const year of yearsOf(sources)) {
    const there = sources.filter(({ region }) => region.years.some((one) => one.year === year));
    const ofYear = comparisons.filter((one) => one.year === year);
    const made = await makeYear(year, there, ofYear, about, keep);
    if (made) years.push(made);
  }
  if (years.length === 0) return [];
  const files = years.flatMap((one) => one.files);
  return [...files, ...(await makeWhole(years, sources, about, keep))].map(
    ({ label, fileName, path, bytes, sha256 }) => ({ label, fileName, path, bytes, sha256 }),
  );
}

async function makeYear(
  year: string,
  sources: readonly ComparedSource[],
  comparisons: readonly PublishedComparison[],
  about: AboutPortal,
  keep: Keep,
): Promise<MadeYear | undefined> {
  const rows = numberRows(sources, year, comparisons);
  if (new Set(rows.map(({ number }) => number.region.id)).size < fewestRegions) return undefined;
  const table = numbersTable(year, year, rows);
  const title = `${year}年度`;
  const part = { code: year, tables: [table], objects: () => numberObjects(table) };
  const [made] = await makePart({ folder, title }, part, keep);
  if (made === undefined) return undefined;
  const workbook = {
    label: "XLSX",
    path: `${folder}/${year}.xlsx`,
    fileName: `${title}各地区预算绩效数字对照.xlsx`,
    mediaType: mediaTypes.xlsx,
  };
  const bytes = await workbookOfYear(about, { year, sources, comparisons, rows, table });
  const files = [await keepFile(keep, workbook, bytes), ...made.files];
  return { table: made, files: files.map((file) => ({ ...file, label: `${title} ${file.label}` })) };
}

async function makeWhole(
  years: readonly MadeYear[],
  sources: readonly ComparedSource[],
  about: AboutPortal,
  keep: Keep,
): Promise<readonly MadeFile[]> {
  const dictionary = await keepFile(
    keep,
    { label: "数据字典", path: `${folder}/dictionary.csv`, fileName: "对照数据字典.csv", mediaType: mediaTypes.csv },
    csvBytes(dictionaryTable(years.map(({ table }) => table.table))),
  );
  const description = await keepFile(
    keep,
    {
      label: "数据包说明",
      path: `${folder}/datapackage.json`,
      fileName: "datapackage.json",
      mediaType: mediaTypes.json,
    },
    Buffer.from(`${JSON.stringify(packageOf(years, sources, about), null, 1)}\n`),
  );
  const all = [...years.flatMap(({ files }) => files), dictionary, description];
  const checksums = await keepFile(
    keep,
    { label: "校验值", path: `${folder}/checksums.txt`, fileName: "checksums.txt", mediaType: mediaTypes.text },
    Buffer.from(checksumLines(all)),
  );
  return [dictionary, description, checksums];
}

function packageOf(years: readonly MadeYear[], sources: readonly ComparedSource[], about: AboutPortal): object {
  const { name, notice } = about;
  const terms = "使用条件由各地区分别规定，见各地区的数据页面。";
  const inert = "文字以 = + - @ 等开头的，前面加一个半角单引号，防止表格软件当成公式；数字栏不加。";
  return {
    profile: "tabular-data-package",
    name: "compare",
    title: `${name}：各地区预算绩效数字对照`,
    description: `${notice.replace(/[^。]$/u, "$&。")}${terms}${inert}`,
    sources: sources.map(({ region }) => ({ title: region.name })),
    keywords: ["预算绩效", "地区对照", "财政"],
    resources: years.map(({ table }) => resource(table, new Set())),
  };
}

/** As sha256sum writes it and checks it, in the folder of the home page. */
const checksumLines = (files: readonly MadeFile[]): string =>
  files
    .toSorted(byText(({ path }) => path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join("");
