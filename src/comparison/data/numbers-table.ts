// The numbers of all regions in one year as a long table: a row a region and figure, to be filtered in Excel and read by programs.
import type { Column } from "../../open-data/columns/column.ts";
import { column } from "../../open-data/figure-tables.ts";
import { rowsFrom, type Table } from "../../open-data/table.ts";
import type { NumberRow } from "./number-rows.ts";

const needed = (...words: Parameters<typeof column>): Column => ({ ...column(...words), required: true });

const columns: readonly Column[] = [
  needed("地区", "region", "公布这个数的地区"),
  column("行政区划代码", "divisionCode", "六位行政区划代码，地区没有登记的空着"),
  needed("年度", "year", "数字所属的年度", "year"),
  needed("编码", "code", "数字的英文名，不会改变"),
  needed("名称", "name", "数字的名称"),
  needed("值", "value", "地区公布的数，单位见“单位”", "number"),
  column("单位", "unit", "“值”的计量单位"),
  needed("写法", "text", "在地区网页里的写法，“余、超、约”等字样照录"),
  needed("口径", "statement", "统计的是什么，地区自己的说明"),
  needed("依据", "basis", "由台账、汇总还是其他数字得出"),
  needed("纳入比较", "compared", "是否与其他地区放在一起比较", "boolean"),
  column("未纳入的原因", "why", "没有放在一起比较的，为什么"),
  column("比较值", "comparedValue", "换算成比较单位的数，换算时没有四舍五入；未纳入比较的空着", "number"),
  column("比较单位", "comparedUnit", "“比较值”的计量单位，同一年度同一个数各地区一致"),
  needed("口径校验值", "definition", "由怎样统计算出的SHA-256；两个地区相同的，就是按同一口径统计"),
  needed("网页", "page", "地区网站上说明这个数怎么算的网页，从首页所在文件夹算起"),
  column("声明", "notice", "地区网站上的声明，如演示、示例数据；没有声明的空着"),
  needed("公开内容校验值", "publication", "取数时这个地区公开内容的SHA-256"),
];

/** `name`: what its files are called. */
export const numbersTable = (name: string, year: string, rows: readonly NumberRow[]): Table => ({
  name,
  title: "各地区预算绩效数字",
  note: "各地区公开的年度数字，一个地区的一个数一行",
  columns,
  size: rows.length,
  rows: rowsFrom(function* () {
    for (const row of rows) yield cellsOf(row, year);
  }),
  // Names of regions may meet; pages cannot.
  key: ["网页"],
});

function cellsOf({ number, value, page, sha256, compared, why = "" }: NumberRow, year: string): readonly string[] {
  const { region, figure, quantity, definition } = number;
  return [
    region.name,
    region.divisionCode ?? "",
    year,
    figure.code,
    figure.name,
    value,
    quantity.unit,
    figure.text,
    figure.statement,
    figure.basis,
    compared === undefined ? "否" : "是",
    why,
    compared?.amount ?? "",
    compared?.unit ?? "",
    definition,
    page,
    region.notice,
    sha256,
  ];
}

/** The same, an object a row; empty cells are left out. Numbers stay text: no digit is lost on the way. */
export function numberObjects({ rows }: Table): readonly object[] {
  const titles = columns.map(({ title }) => title);
  return Array.from(rows, (row) =>
    Object.fromEntries(row.flatMap((cell, at) => (cell === "" ? [] : [[titles[at] ?? "", cell]]))),
  );
}
