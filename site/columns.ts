// The columns of a year: its lists gathered by the stage of the work they belong to; none of them is empty.
import type { PublishedRecord, PublishedRegion, PublishedYear } from "../src/disclosure/publication.ts";
import {
  dataSetAddress,
  departmentsAddress,
  documentAddress,
  documentsAddress,
  downloadsAddress,
  evaluationsAddress,
  figuresAddress,
  projectsAddress,
  recordsAddress,
  yearAddress,
} from "./address.ts";

/** One list, and how much is in it; a single page has no count. */
export interface Listed {
  readonly text: string;
  readonly address: string;
  /** 24个, 24条. */
  readonly count?: string;
}

export interface Column {
  readonly text: string;
  /** Of its first list. */
  readonly address: string;
  /** All its lists, one at least. */
  readonly lists: readonly Listed[];
}

/** The kinds of each column, by code. A kind that stands nowhere here is found under 基础工作. */
const stages: readonly { readonly text: string; readonly kinds: readonly string[] }[] = [
  { text: "项目", kinds: ["project", "policy-system", "pre-evaluation", "goal-review"] },
  { text: "监控与自评", kinds: ["monitoring", "self-evaluation", "spot-check"] },
  { text: "绩效评价", kinds: ["evaluation", "report-award"] },
  { text: "整改与应用", kinds: ["rectification", "result-use", "joint-oversight"] },
];
const figureKinds = ["reported-total"];
const fileKinds = ["disclosure-item", "correction"];
const placed = new Set([...stages.flatMap(({ kinds }) => kinds), ...figureKinds, ...fileKinds]);

type Kinds = ReadonlyMap<string, readonly PublishedRecord[]>;

/** The lists of a region that belong to no year, in the publication's order. */
export function listsOfRegion(region: PublishedRegion): readonly Listed[] {
  const lists = [...Map.groupBy(region.records, ({ code }) => code)].map(([code, records]) => ({
    text: records[0]?.kind ?? "",
    address: code === "department" ? departmentsAddress(region.id) : recordsAddress(region.id, code),
    count: counted(code, records),
  }));
  const data = region.data === undefined ? [] : [{ text: "开放数据", address: dataSetAddress(region.data.folder) }];
  return [...lists, ...data];
}

export function columnsOf(year: PublishedYear, kinds: Kinds, folder: string): readonly Column[] {
  const listsOf = (codes: readonly string[]) => codes.flatMap((code) => listOf(code, kinds, folder));
  const summary = year.documents.find(({ ofYear }) => ofYear);
  const rest = [...kinds.keys()].filter((code) => !placed.has(code));
  return [
    ...column("概览", [{ text: "概览", address: yearAddress(folder) }]),
    ...column(
      "工作总结",
      summary === undefined ? [] : [{ text: shortType(summary.type), address: documentAddress(folder, summary.page) }],
    ),
    ...stages.flatMap(({ text, kinds: codes }) => column(text, listsOf(codes))),
    ...column("基础工作", listsOf(rest)),
    ...column("数字", [...figureList(year, folder), ...listsOf(figureKinds)]),
    ...column("文件", [...fileLists(year, folder), ...listsOf(fileKinds)]),
    ...column("数据", year.data === undefined ? [] : [{ text: "数据", address: dataSetAddress(year.data.folder) }]),
  ];
}

/** 年度预算绩效管理工作总结 is too long for a row of columns. */
const shortType = (type: string): string => (type.endsWith("工作总结") ? "工作总结" : type);

/** A column of a single list bears its name; one without a list is none. */
function column(text: string, lists: readonly Listed[]): readonly Column[] {
  const [first] = lists;
  if (first === undefined) return [];
  return [{ text: lists.length === 1 ? first.text : text, address: first.address, lists }];
}

function listOf(code: string, kinds: Kinds, folder: string): readonly Listed[] {
  const records = kinds.get(code) ?? [];
  const [first] = records;
  if (first === undefined) return [];
  return [{ text: first.kind, address: listAddress(code, folder), count: counted(code, records) }];
}

/** Where all the records of a kind of one year are listed. */
export function listAddress(code: string, folder: string): string {
  if (code === "evaluation") return evaluationsAddress(folder);
  return code === "project" ? projectsAddress(folder) : recordsAddress(folder, code);
}

const counted = (code: string, records: readonly PublishedRecord[]): string =>
  `${records.length}${["project", "department", "policy-system"].includes(code) ? "个" : "条"}`;

function figureList({ figures }: PublishedYear, folder: string): readonly Listed[] {
  const ofYear = figures.filter(({ about }) => about === undefined).length;
  if (figures.length === 0) return [];
  return [{ text: "数字怎么算的", address: figuresAddress(folder), ...(ofYear === 0 ? {} : { count: `${ofYear}个` }) }];
}

function fileLists(year: PublishedYear, folder: string): readonly Listed[] {
  const files = year.documents.reduce((count, { downloads }) => count + downloads.length, 0);
  return [
    ...(hasDocumentList(year)
      ? [{ text: "文件", address: documentsAddress(folder), count: `${year.documents.length}份` }]
      : []),
    ...(files > 0 ? [{ text: "下载", address: downloadsAddress(folder), count: `${files}个` }] : []),
  ];
}

/** A single document about the year has a column of its own. */
export const hasDocumentList = ({ documents }: PublishedYear): boolean =>
  documents.length > 1 || documents.some((document) => !document.ofYear);

export const hasDownloads = (year: PublishedYear): boolean =>
  year.documents.some((document) => document.downloads.length > 0);

/** The column that one of these addresses belongs to: the first is the page itself, then what stands above it. */
export const columnAt = (columns: readonly Column[], addresses: readonly string[]): Column | undefined => {
  for (const address of addresses) {
    const found = columns.find(({ lists }) => lists.some((list) => list.address === address));
    if (found !== undefined) return found;
  }
  return undefined;
};
