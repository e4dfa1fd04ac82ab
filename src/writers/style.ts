// GB/T 9704-2012 as one table of sizes, for DOCX, PDF and CSS alike. Lengths are points unless a name says otherwise.

const millimetre = 72 / 25.4;
export const mm = (length: number): number => length * millimetre;
/** Twentieths of a point, the unit of DOCX. */
export const twips = (points: number): number => Math.round(points * 20);

/** A4 with the 版心 of 156 × 225 mm: 天头 37 mm, 订口 28 mm (clause 5.1, 5.2.1). */
export const page = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  left: mm(28),
  right: mm(26),
  bottom: mm(35),
  textWidth: mm(156),
  textHeight: mm(225),
} as const;

/** 一般每面排22行，每行排28个字 (clause 5.2.3). */
export const grid = {
  lines: 22,
  characters: 28,
  linePitch: mm(225) / 22,
  characterPitch: mm(156) / 28,
  /** 22 × 579 twips fit the 版心; 580 would leave 21 lines. */
  linePitchTwips: 579,
  /** What Word adds to each character of the 16 pt Normal style, in 4096ths of a point. */
  characterSpace: -849,
} as const;

/** 字号 in points. */
export const sizes = {
  初号: 42,
  小初: 36,
  二号: 22,
  小二: 18,
  三号: 16,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
} as const;

export type FontRole = "小标宋" | "仿宋" | "楷体" | "黑体" | "宋体";

export interface FontNames {
  /** The name DOCX asks for; offices have it, this program ships none of them. */
  readonly docx: string;
  /** Names that stand for the same face elsewhere, best first. */
  readonly alternates: readonly string[];
  /** The CSS family list. */
  readonly css: string;
}

/** Faces by role (clause 5.2.2 and 7); Latin and digits in Times New Roman, as offices print them. */
export const fonts: Readonly<Record<FontRole, FontNames>> = {
  小标宋: {
    docx: "方正小标宋简体",
    alternates: ["方正小标宋_GBK", "华文中宋"],
    css: '"FZXiaoBiaoSong-B05S", "方正小标宋简体", "STZhongsong", "Noto Serif SC", serif',
  },
  仿宋: {
    docx: "仿宋_GB2312",
    alternates: ["仿宋", "华文仿宋"],
    css: '"FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "STFangsong", "Noto Serif SC", serif',
  },
  楷体: {
    docx: "楷体_GB2312",
    alternates: ["楷体", "华文楷体"],
    css: '"KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "STKaiti", "LXGW WenKai", serif',
  },
  黑体: {
    docx: "黑体",
    alternates: ["华文黑体"],
    css: '"SimHei", "黑体", "STHeiti", "Noto Sans SC", sans-serif',
  },
  宋体: {
    docx: "宋体",
    alternates: ["华文宋体"],
    css: '"SimSun", "宋体", "STSong", "Noto Serif SC", serif',
  },
};
export const latinFont = "Times New Roman";

export type StyleName =
  | "title"
  | "date"
  | "heading1"
  | "heading2"
  | "heading3"
  | "heading4"
  | "body"
  | "signature"
  | "caption"
  | "unitNote"
  | "tableHead"
  | "tableCell"
  | "pageNumber"
  | "notice"
  | "coverTitle"
  | "coverLine"
  | "contentsTitle"
  | "contentsEntry"
  | "mark"
  | "documentNumber"
  | "urgency"
  | "recipients"
  | "attachments"
  | "note"
  | "imprint";

export interface Style {
  /** The name a Word user sees in the style list. */
  readonly name: string;
  readonly font: FontRole;
  readonly size: number;
  /** Exact distance from baseline to baseline. */
  readonly line: number;
  readonly align: "left" | "center" | "right" | "justify";
  /** First-line indent, in characters. */
  readonly indent: 0 | 2;
  /** Red is for 发文机关标志 alone; everything else is black. */
  readonly color?: "red";
  /** Level in the navigation pane and the PDF bookmarks. */
  readonly outline?: 1 | 2 | 3 | 4;
}

const line = grid.linePitch;
const text = { size: sizes.三号, line, align: "justify", indent: 2 } as const;

export const styles: Readonly<Record<StyleName, Style>> = {
  title: { name: "公文标题", font: "小标宋", size: sizes.二号, line: 33, align: "center", indent: 0 },
  date: { name: "成文日期", font: "楷体", size: sizes.三号, line, align: "center", indent: 0 },
  heading1: { name: "一级标题", font: "黑体", ...text, align: "left", outline: 1 },
  heading2: { name: "二级标题", font: "楷体", ...text, align: "left", outline: 2 },
  heading3: { name: "三级标题", font: "仿宋", ...text, align: "left", outline: 3 },
  heading4: { name: "四级标题", font: "仿宋", ...text, align: "left", outline: 4 },
  body: { name: "公文正文", font: "仿宋", ...text },
  signature: { name: "署名", font: "仿宋", size: sizes.三号, line, align: "right", indent: 0 },
  caption: { name: "表题", font: "黑体", size: sizes.小四, line: line, align: "center", indent: 0 },
  unitNote: { name: "单位说明", font: "仿宋", size: sizes.五号, line: 18, align: "right", indent: 0 },
  tableHead: { name: "表头", font: "黑体", size: sizes.五号, line: 18, align: "center", indent: 0 },
  tableCell: { name: "表格文字", font: "仿宋", size: sizes.五号, line: 18, align: "left", indent: 0 },
  pageNumber: { name: "页码", font: "宋体", size: sizes.四号, line: 14, align: "center", indent: 0 },
  notice: { name: "发布说明", font: "楷体", size: sizes.小五, line: 12, align: "center", indent: 0 },
  coverTitle: { name: "封面标题", font: "小标宋", size: sizes.小初, line: 54, align: "center", indent: 0 },
  coverLine: { name: "封面文字", font: "楷体", size: sizes.小二, line: 36, align: "left", indent: 0 },
  contentsTitle: { name: "目录标题", font: "小标宋", size: sizes.二号, line: 33, align: "center", indent: 0 },
  contentsEntry: { name: "目录条目", font: "仿宋", size: sizes.三号, line, align: "left", indent: 0 },
  mark: { name: "发文机关标志", font: "小标宋", size: sizes.初号, line: 58, align: "center", indent: 0, color: "red" },
  documentNumber: { name: "发文字号", font: "仿宋", size: sizes.三号, line, align: "center", indent: 0 },
  urgency: { name: "紧急程度", font: "黑体", size: sizes.三号, line, align: "left", indent: 0 },
  recipients: { name: "主送机关", font: "仿宋", size: sizes.三号, line, align: "left", indent: 0 },
  attachments: { name: "附件说明", font: "仿宋", size: sizes.三号, line, align: "left", indent: 2 },
  note: { name: "附注", font: "仿宋", size: sizes.三号, line, align: "left", indent: 2 },
  imprint: { name: "版记", font: "仿宋", size: sizes.四号, line: 24, align: "left", indent: 0 },
};

/** A table of so few rows is not parted over two pages. */
export const wholeTableRows = 8;

/** The style of a heading, by depth. */
export const headingStyle = (depth: 1 | 2 | 3 | 4): StyleName => `heading${depth}`;
