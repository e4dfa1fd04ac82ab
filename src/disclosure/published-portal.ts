// What a portal tells of many regions together, each by what it has published itself: plain data.
import type { PublishedChart } from "./published-charts.ts";
import type { DataFile } from "./published-data.ts";
import type { PublishedTable } from "./published-table.ts";

export interface PublishedPortal {
  /** 某省预算绩效公开. */
  readonly name: string;
  /** Who runs it; empty when nobody is named. */
  readonly organizer: string;
  /** What it says of its own site: domain, siteCode, icp … by English field name, as a region's website. */
  readonly website?: Readonly<Record<string, string>>;
  /** Shown on every page of the portal when any of its regions is 演示 or 示例数据; empty otherwise. */
  readonly notice: string;
  /** In the order of the portal: by 上级 and 行政区划代码, then by name. */
  readonly regions: readonly PortalRegion[];
  readonly comparisons: readonly PublishedComparison[];
  readonly grades: readonly PublishedGrades[];
  readonly lists: readonly PortalList[];
  /** Of the comparisons, as open data. */
  readonly files: readonly DataFile[];
}

/** A region on the portal, and the file by which what it published can be known again. */
export interface PortalRegion {
  readonly id: string;
  readonly name: string;
  /** 区县, 市本级 … */
  readonly level?: string;
  /** 上级. */
  readonly parent?: string;
  readonly years: readonly string[];
  /** Of its publication as it came in. */
  readonly sha256: string;
  readonly documents: number;
  readonly pages: number;
}

/** One figure of one year over all regions that published it by the same 口径. */
export interface PublishedComparison {
  /** ASCII: the page is compare/<year>/<code>.html. */
  readonly code: string;
  readonly year: string;
  readonly name: string;
  readonly statement: string;
  /** The unit all of them are shown in. */
  readonly unit: string;
  /** The region, the figure as it published it, the amount in `unit`, how it was made; each leads to the region's own page. */
  readonly rows: readonly ComparedRegion[];
  /** Regions that published it by another 口径, in another unit or not at all, each with why it is not compared. */
  readonly left: readonly { readonly region: string; readonly why: string }[];
  readonly chart?: PublishedChart;
  /** SHA-256 of the 口径 they share. */
  readonly definition: string;
  /** Only where adding up makes sense: never of rates. */
  readonly total?: ComparedTotal;
  /** What is to be known of the numbers, a sentence each: converted units, words like 余 or 超, why there is no sum. */
  readonly notes: readonly string[];
}

/** The exact sum of the amounts in the rows of the regions named; these, their pages and publications are its origin. */
export interface ComparedTotal {
  /** 合计（已公开的12个地区）. */
  readonly label: string;
  /** As it reads: 272.35亿元; words like 超 stay with it. */
  readonly text: string;
  /** A plain decimal in the comparison's unit. */
  readonly amount: string;
  /** The ids of the regions that are in it. */
  readonly regions: readonly string[];
}

export interface ComparedRegion {
  readonly region: string;
  readonly name: string;
  /** As the region published it: 超160亿元. */
  readonly text: string;
  /** A plain decimal in the comparison's unit. */
  readonly amount: string;
  readonly basis: "台账" | "汇总" | "计算";
  /** Below the portal's root. */
  readonly address: string;
}

/** How the grades of one kind of record are spread over the regions in one year. */
export interface PublishedGrades {
  /** self-evaluation, evaluation, spot-check. */
  readonly kind: string;
  readonly name: string;
  readonly year: string;
  /** 优, 良, 中, 差 in their order, as far as they occur. */
  readonly grades: readonly string[];
  readonly rows: readonly {
    readonly region: string;
    readonly name: string;
    /** Beside `grades`. */
    readonly counts: readonly number[];
    /** Public records of the kind without a grade. */
    readonly ungraded: number;
    readonly address?: string;
  }[];
}

/** A list over all regions: 绩效评价, 年度总结. */
export interface PortalList {
  /** ASCII: the page is lists/<code>.html. */
  readonly code: string;
  readonly title: string;
  readonly table: PublishedTable;
}
