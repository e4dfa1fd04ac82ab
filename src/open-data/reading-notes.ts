// How the published tables are to be read: the same words in the workbook, in the package and on the page.

type Note = readonly [what: string, how: string];

const inAllFormats: readonly Note[] = [
  ["空格", "没有填写，或者不适用；不是零。"],
  [
    "金额",
    "统一换算成元。登记时用万元、亿元的，“（原文）”一栏保留原来的写法，精确程度以原文为准：3.03亿元不等于精确的303000000元。",
  ],
  ["余、超、约", "登记时带有这些字样的，“（原文）”一栏照录，数字一栏只是字面上的数。"],
  ["编号", "都是文字，前面的0有意义。用编号可以把几张表连起来：各类记录的“项目编号”对应项目表的“编号”。"],
  ["分表", "一条记录里有多行内容的（如指标、资金），单独成表，第一栏写所属记录的编号，“行号”是次序。"],
  ["推算值", "没有登记、由程序按规则算出的值，在“推算值”表里逐个列出依据。"],
  ["一格多项", "几项写在一格的，用“；”隔开；内容里本来有“；”的，前面加“\\”。"],
];

export const readingNotes = {
  csv: [
    ...inAllFormats,
    ["防公式", "以 = + - @ 等开头的文字，前面加一个半角单引号，防止表格软件当成公式；数字栏不加。"],
  ],
  workbook: [...inAllFormats, ["日期", "以日期格式保存，可以筛选和排序。"]],
} satisfies Readonly<Record<string, readonly Note[]>>;
