// Lists over all regions: what speaks of a whole year, and 绩效评价; each row leads to the region's own page.
import type { PublishedCell, PublishedColumn, PublishedTable } from "../disclosure/publication.ts";
import type { PortalList } from "../disclosure/published-portal.ts";
import type { SharedRecord, SharedRegion, SharedYear } from "./region-share.ts";

interface Row {
  readonly region: SharedRegion;
  readonly year: SharedYear;
  readonly cells: ReadonlyMap<string, PublishedCell>;
}

/** Newest year first, regions in the order given; a list without rows is none, a column without values is left out. */
export function portalLists(regions: readonly SharedRegion[]): readonly PortalList[] {
  const years = regions.flatMap((region) => region.years.map((year) => ({ region, year })));
  const newest = years.toSorted((a, b) => Number(b.year.year) - Number(a.year.year));
  const reports = newest.flatMap(({ region, year }) =>
    year.documents
      .filter(({ ofYear }) => ofYear)
      .map((document): Row => {
        const address = `${region.id}/${year.year}/${document.page}.html`;
        const { type, title, date = "", issuer = "" } = document;
        return {
          region,
          year,
          cells: new Map(
            Object.entries({
              title: { text: title, address },
              type: { text: type },
              date: { text: date },
              issuer: { text: issuer },
            }),
          ),
        };
      }),
  );
  const evaluations = newest.flatMap(({ region, year }) =>
    year.evaluations.map((record): Row => ({ region, year, cells: cellsOf(record) })),
  );
  return [
    { code: "reports", title: "年度总结和年度文件", rows: reports, columns: reportColumns },
    { code: "evaluations", title: "绩效评价", rows: evaluations, columns: evaluationColumns },
  ].flatMap(({ code, title, rows, columns }) =>
    rows.length === 0 ? [] : [{ code, title, table: tableOf(rows, columns) }],
  );
}

const left = "left";
const reportColumns: readonly PublishedColumn[] = [
  { name: "title", title: "文件", align: left },
  { name: "type", title: "文种", align: left },
  { name: "date", title: "成文日期", align: left },
  { name: "issuer", title: "发文单位", align: left },
];

const evaluationColumns: readonly PublishedColumn[] = [
  { name: "title", title: "名称", align: left },
  { name: "type", title: "类型", align: left },
  { name: "subject", title: "对象", align: left },
  { name: "department", title: "主管部门", align: left },
  { name: "amount", title: "涉及资金", align: "right" },
  { name: "score", title: "得分", align: "right" },
  { name: "grade", title: "等次", align: "center" },
];

function cellsOf({ title, address, fields }: SharedRecord): ReadonlyMap<string, PublishedCell> {
  const cells = new Map<string, PublishedCell>([["title", { text: title, address }]]);
  for (const { name, value, amount } of fields) {
    if (name !== "title") cells.set(name, { text: value, ...(amount === undefined ? {} : { amount }) });
  }
  return cells;
}

function tableOf(rows: readonly Row[], columns: readonly PublishedColumn[]): PublishedTable {
  const filled = columns.filter(({ name = "" }) => rows.some(({ cells }) => (cells.get(name)?.text ?? "") !== ""));
  return {
    columns: [{ name: "region", title: "地区", align: left }, { name: "year", title: "年度", align: left }, ...filled],
    rows: rows.map(({ region, year, cells }) => [
      { text: region.name, address: `${region.id}/index.html` },
      { text: year.year, address: `${region.id}/${year.year}/index.html` },
      ...filled.map(({ name = "" }) => cells.get(name) ?? { text: "" }),
    ]),
  };
}
