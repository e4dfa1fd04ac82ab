// All the site will ever see: a copy of what is public, as plain data.
import type { PublishedChart, PublishedKind, PublishedSeries } from "./published-charts.ts";
import type { PublishedData, PublishedDataSet } from "./published-data.ts";
import type { PublishedFigure, PublishedInput } from "./published-number.ts";
import type { PublishedPortal } from "./published-portal.ts";
import type { PublishedCell, PublishedColumn, PublishedTable } from "./published-table.ts";
import type { PublishedCatalogue, PublishedCorrection, PublishedWithdrawal } from "./published-trust.ts";

// The site may import this file alone; tables and figures stand in most of what it imports.
export type { PublishedCell, PublishedColumn, PublishedFigure, PublishedInput, PublishedTable };

export interface Publication {
  readonly regions: readonly PublishedRegion[];
  /** The open data of the whole site; absent where none were made. */
  readonly data?: PublishedData;
  /** What one record of each kind is, for 名词解释. */
  readonly glossary?: readonly PublishedKind[];
  /** Of a portal alone: its regions have their own pages already, made from their own publications. */
  readonly portal?: PublishedPortal;
}

export interface PublishedRegion {
  /** 网址名: the region's folder in every address. */
  readonly id: string;
  readonly name: string;
  /** The finance bureau that runs the site. */
  readonly bureau: string;
  /** Shown on every page of the region: 据公开资料整理的演示，非官方发布; 示例数据. Empty for a bureau's own site. */
  readonly notice: string;
  /** 正式 or 演示, as the region says. */
  readonly nature: string;
  /** What the region says of its own site: name, domain, siteCode …, by English field name. */
  readonly website: Readonly<Record<string, string>>;
  /** 行政区划代码. */
  readonly divisionCode?: string;
  /** 级别: 区县, 市本级 … */
  readonly level?: string;
  /** 上级. */
  readonly parent?: string;
  /** 公开机构: name, address, hours …, by English field name. */
  readonly office?: Readonly<Record<string, string>>;
  /** Newest first. */
  readonly corrections?: readonly PublishedCorrection[];
  /** What was taken back: nothing of it is left but these. */
  readonly withdrawn?: readonly PublishedWithdrawal[];
  /** The records that belong to no year: 部门, 制度文件, 指标库 … */
  readonly records: readonly PublishedRecord[];
  readonly years: readonly PublishedYear[];
  /** The figures known in two years or more. */
  readonly series?: readonly PublishedSeries[];
  /** The open data of what belongs to all its years. */
  readonly data?: PublishedDataSet;
}

export interface PublishedYear {
  readonly year: string;
  readonly documents: readonly PublishedDocument[];
  /** Every public record of the year, kind by kind. */
  readonly records: readonly PublishedRecord[];
  readonly figures: readonly PublishedFigure[];
  /** Codes of the figures shown large on the overview, in order. */
  readonly highlights: readonly string[];
  /** Pictures for the overview: how the grades are distributed. */
  readonly charts?: readonly PublishedChart[];
  /** Why the lists are not whole: a record has errors, or the year holds only some records. Absent when they are. */
  readonly incomplete?: "broken" | "partly-recorded";
  readonly data?: PublishedDataSet;
  /** The same of every kind of which that can be said, by its code. */
  readonly incompleteKinds?: Readonly<Record<string, "broken" | "partly-recorded">>;
}

/** A list of records is cut into pages of so many rows; the addresses of records that stand in lists count on it. */
export type RowsPerPage = 300;

export interface OutlineEntry {
  /** The fragment of the heading. */
  readonly id: string;
  readonly text: string;
  readonly depth: number;
}

export interface PublishedDocument {
  /** The page's name below region and year: summary, or evaluations/mk-2023-01. */
  readonly page: string;
  readonly type: string;
  readonly title: string;
  /** It speaks of the whole year, not of one record or one department. */
  readonly ofYear: boolean;
  /** Where the record it is about is shown, below the site's root; absent when it speaks of the whole year. */
  readonly about?: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly catalogue?: PublishedCatalogue;
  /** The body, from the HTML writer: inert, headings from h2 down, figures linked to their pages relative to this page. */
  readonly html: string;
  readonly outline: readonly OutlineEntry[];
  readonly downloads: readonly Download[];
}

export interface Download {
  /** DOCX, PDF. */
  readonly label: string;
  /** The name a reader's computer saves it under. */
  readonly fileName: string;
  /** ASCII path below the site's root: huzhou/2023/files/summary.pdf. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PublishedField {
  /** English name of the field: department. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Of a quantity, its amount as a plain decimal, money in 元: to sort and to filter by, never to be shown. */
  readonly amount?: string;
  /** Where the record it names is shown, below the site's root. */
  readonly address?: string;
  /** Of a list with several items, each for itself. */
  readonly items?: readonly string[];
}

/** A record that another names in a list, or came from. */
export interface PublishedReference {
  /** English name of the field that names it: projects, source. */
  readonly field: string;
  /** 绩效评价. */
  readonly kind: string;
  readonly title: string;
  /** Where it is shown, below the site's root. */
  readonly address: string;
}

/** One public record, as lists, time lines and its own page show it. */
export interface PublishedRecord {
  /** 绩效自评. */
  readonly kind: string;
  /** self-evaluation. */
  readonly code: string;
  /** ASCII, unique among the records of its kind and year. */
  readonly id: string;
  readonly title: string;
  /** The page, or the place on a page, that shows it: below the site's root. */
  readonly address: string;
  /** The public fields that have a value that reads as text, in the order of the form. */
  readonly fields: readonly PublishedField[];
  /** Its lists as tables: score sheet, results by region, log of the process. */
  readonly tables: readonly PublishedList[];
  readonly source?: string;
  /** The address of the project it is about. */
  readonly project?: string;
  /** The addresses of the departments it names. */
  readonly departments: readonly string[];
  /** The documents about it: their pages, below region and year. */
  readonly documents: readonly string[];
  /** Whatever public records it names in lists, or came from; of single references the field says where they are. */
  readonly references?: readonly PublishedReference[];
}

export interface PublishedList {
  /** The fragment of its heading. */
  readonly id: string;
  readonly heading: string;
  readonly table: PublishedTable;
  /** Of a score sheet, the points of each 一级指标 and of all. */
  readonly subtotals?: PublishedTable;
}
