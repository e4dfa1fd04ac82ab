// The ledgers a bureau hands round as tables: which figure each is, and what stands out in it.
export interface Ledger {
  readonly name: string;
  /** The figure that is its table. */
  readonly figure: string;
  /** 明川市2024年度绩效问题整改台账, without region and year. */
  readonly title: string;
  /** Rows that say one of these words in this column are coloured. */
  readonly stands: { readonly column: string; readonly words: Readonly<Record<string, string>> };
  /** What the colours mean. */
  readonly legend: string;
}

const red = "FFC7CE";
const yellow = "FFEB9C";

export const ledgers: readonly Ledger[] = [
  {
    name: "整改台账",
    figure: "整改台账",
    title: "绩效问题整改台账",
    stands: { column: "是否逾期", words: { 是: red } },
    legend: "“是否逾期”为“是”的，整行标红",
  },
  {
    name: "监控预警清单",
    figure: "监控预警台账",
    title: "绩效运行监控预警清单",
    stands: { column: "预警灯", words: { 红: red, 黄: yellow } },
    legend: "红灯的整行标红，黄灯的整行标黄",
  },
];
