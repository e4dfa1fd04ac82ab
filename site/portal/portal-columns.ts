// The columns of a portal: only those in which there is something.
import { compareAddress, dataAddress, gradesAddress, portalListAddress, sourcesAddress } from "../address.ts";
import { publication } from "../site-data.ts";
import { gradeYears } from "./grade-years.ts";
import { portal } from "./portal.ts";

export interface PortalColumn {
  readonly text: string;
  readonly address: string;
  /** What its addresses begin with. */
  readonly folder: string;
  /** What one finds there, for those who do not know the word. */
  readonly note: string;
}

export const portalColumns: readonly PortalColumn[] = portal === undefined ? [] : columns();

function columns(): readonly PortalColumn[] {
  const { comparisons = [], lists = [] } = portal ?? {};
  const [newest] = gradeYears;
  return [
    ...(comparisons.length === 0
      ? []
      : [
          {
            text: "地区比较",
            address: compareAddress,
            folder: "compare/",
            note: "口径相同的数字，各地区排在一起看。",
          },
        ]),
    ...lists.map(({ code, title, table }) => {
      const address = portalListAddress(code, 1);
      return { text: title, address, folder: address.replace(/\.html$/, ""), note: `各地区共${table.rows.length}条。` };
    }),
    ...(newest === undefined
      ? []
      : [
          {
            text: "等次分布",
            address: gradesAddress(newest),
            folder: "grades/",
            note: "各地区自评、抽评、评价的优良中差各有多少。",
          },
        ]),
    ...(publication.data === undefined
      ? []
      : [{ text: "开放数据", address: dataAddress, folder: "data/", note: "各地区的整表数据，可以用表格软件打开。" }]),
    { text: "各地区成果", address: sourcesAddress, folder: sourcesAddress, note: "本站由哪些成果汇成，校验值是什么。" },
  ];
}

/** The column an address belongs to. */
export const portalColumnAt = (address: string): PortalColumn | undefined =>
  portalColumns.find(({ folder }) => address.startsWith(folder));
