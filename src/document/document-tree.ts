// The tree in the middle: what a document says, before any format. Its shapes are mdast's, narrowed to what every writer can draw, plus three nodes of ours.
import type { Place } from "../base/place.ts";
import type { Chart } from "../charts/chart.ts";
import type { Figure, TableColumn } from "../figures/figure.ts";

export interface Text {
  readonly type: "text";
  readonly value: string;
}
export interface Strong {
  readonly type: "strong";
  readonly children: readonly Inline[];
}
export interface Emphasis {
  readonly type: "emphasis";
  readonly children: readonly Inline[];
}
/** A line break the author asked for. */
export interface Break {
  readonly type: "break";
}
/** An address a reader may follow: http and https only. */
export interface Link {
  readonly type: "link";
  readonly url: string;
  readonly children: readonly Inline[];
}
/** A number that can prove itself: `figure` is a key of the tree's figures. Never split over two lines. */
export interface FigureReference {
  readonly type: "figureReference";
  readonly figure: string;
  readonly text: string;
}
/** A fact quoted from a named source. */
export interface Citation {
  readonly type: "citation";
  readonly source: string;
  readonly text: string;
}
export type Inline = Text | Strong | Emphasis | Break | Link | FigureReference | Citation;

/** 一、 （一） 1. （1） are depths 1 to 4; the number is part of the text, as 公文 practice has it. */
export interface Heading {
  readonly type: "heading";
  readonly depth: 1 | 2 | 3 | 4;
  readonly children: readonly Inline[];
  /** 附件 begin on a page of their own (GB/T 9704-2012, 7.3.7). */
  readonly newPage?: true;
}
export interface Paragraph {
  readonly type: "paragraph";
  /** A leading phrase such as “（一）强化联动。” set in the face of this heading level, when the paragraph runs on from it. */
  readonly lead?: { readonly depth: 1 | 2 | 3 | 4; readonly children: readonly Inline[] };
  readonly children: readonly Inline[];
}
export interface List {
  readonly type: "list";
  /** The number of the first item; absent for a list without numbers. */
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
}
export interface TableBlock {
  readonly type: "table";
  readonly caption?: string;
  /** The unit all amounts in the table share, printed once above it: 单位：万元. */
  readonly unitNote?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** The figure the whole table is, when it is one. */
  readonly figure?: string;
  /** A form's labels and values: the titles of its columns are not printed. The last cell of a short row runs on to the right edge. */
  readonly headless?: true;
  /** Goes on directly below the table above, as one form with it; its caption is then a row across its whole width. */
  readonly joined?: true;
}
/** A picture of figures, never without the table of its data. */
export interface ChartBlock {
  readonly type: "chart";
  readonly chart: Chart;
  readonly table: TableBlock;
}
export interface Quote {
  readonly type: "blockquote";
  readonly children: readonly Block[];
}
export interface Rule {
  readonly type: "thematicBreak";
}
export type Block = Heading | Paragraph | List | TableBlock | ChartBlock | Quote | Rule;

/**
 * `ordinary`: a plain 公文 body. `report`: cover, contents, body, signature page. `formal`: with 版头 and 版记 (clause 7.2,
 * 7.4). `letter`: 信函格式 (clause 10.1). `form`: title and tables, as a form is filled in.
 */
export const profiles = ["ordinary", "report", "formal", "letter", "form"] as const;
export type Profile = (typeof profiles)[number];

/** What a document that is issued carries beside title, text and date (GB/T 9704-2012, clause 7). Absent parts leave no gap. */
export interface Letterhead {
  /** 发文机关标志: 明川市财政局文件. */
  readonly mark: string;
  /** 发文字号: 明财绩〔2025〕12号. */
  readonly number?: string;
  /** 紧急程度. */
  readonly urgency?: string;
  /** 主送机关, in their order. */
  readonly recipients: readonly string[];
  /** 附件说明: the names, without numbers. */
  readonly attachments: readonly string[];
  /** 附注, without its brackets. */
  readonly note?: string;
  /** 抄送机关. */
  readonly copies: readonly string[];
  /** 印发机关, and 印发日期 as printed. */
  readonly printer?: string;
  readonly printed?: string;
}

export interface LabelledLine {
  readonly label: string;
  readonly value: string;
}

export interface DocumentTree {
  /** Stable ASCII path of ids, unique in a build: huzhou/2023/summary. */
  readonly id: string;
  /** 文种: 年度预算绩效管理工作总结. */
  readonly type: string;
  readonly title: string;
  readonly profile: Profile;
  /** Folder and file name without extension below documents/: 湖州市本级/2023/湖州市本级2023年度预算绩效管理工作总结. */
  readonly fileStem: string;
  readonly keywords: readonly string[];
  /** 署名: the body that issues it. Absent when none is stated. */
  readonly issuer?: string;
  /** 成文日期 as printed, 2024年3月12日. Absent when none is stated. */
  readonly date?: string;
  /** Printed on every page: 据公开资料整理的演示，非官方发布; 示例数据. Empty for a bureau's own documents. */
  readonly notice: string;
  /** Of the profiles `formal` and `letter`. */
  readonly letterhead?: Letterhead;
  /** Its pages lie on their side: for forms with many columns. */
  readonly landscape?: true;
  /** The report profile's cover lines, between title and date. */
  readonly cover: readonly LabelledLine[];
  /** Lines a person signs on the report profile's last page: label and, when known, name. */
  readonly signatures: readonly LabelledLine[];
  readonly blocks: readonly Block[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** The file the text came from, for findings. */
  readonly place: Place;
}

/** One function per node type: leaving one out does not compile. */
export type Handlers<Node extends { readonly type: string }, Context, Result> = {
  readonly [Type in Node["type"]]: (node: Extract<Node, { type: Type }>, context: Context) => Result;
};

/** Calls the handler for a node's own type. */
export function handle<Node extends { readonly type: string }, Context, Result>(
  handlers: Handlers<Node, Context, Result>,
  node: Node,
  context: Context,
): Result {
  const handler = handlers[node.type as Node["type"]] as (node: Node, context: Context) => Result;
  return handler(node, context);
}
