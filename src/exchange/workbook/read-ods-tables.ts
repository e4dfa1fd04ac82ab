// The XML of ODS tables, before the package reads it: rows out of their groups, and which rows and sheets are hidden.

/** Groups of rows and rows printed on each page are rows like others; a style repeated over empty cells says nothing. */
export const plainTables = (xml: string): string =>
  xml
    .replace(/<\/?table:table-(?:header-rows|row-group|rows)(?:\s[^>]*)?>/g, "")
    .replace(/<office:annotation\b[\s\S]*?<\/office:annotation>/g, "")
    .replace(/<table:table-cell\b[^>]*\/>/g, emptyCell)
    .replace(/<table:table-cell\b[^>]*\soffice:value-type="percentage"[^>]*>/g, percentCell)
    .replace("</office:automatic-styles>", `${percentStyle}</office:automatic-styles>`);

/** That a number is a percentage stands in the cell itself; the package looks for it in the cell's style only. */
const percentCell = (cell: string): string =>
  cell.replace(/\stable:style-name="[^"]*"/, "").replace(/(?=\/?>$)/, ' table:style-name="percentage-of-cell"');
const percentStyle =
  '<number:percentage-style style:name="percentage-of-number"><number:number number:decimal-places="2"/>' +
  "<number:text>%</number:text></number:percentage-style>" +
  '<style:style style:name="percentage-of-cell" style:family="table-cell" style:data-style-name="percentage-of-number"/>';

const emptyCell = (cell: string): string =>
  /\soffice:value-type=|\stable:number-(?:columns|rows)-spanned=|\stable:formula=/.test(cell)
    ? cell
    : cell.replace(/\stable:style-name="[^"]*"/, "");

export interface HiddenParts {
  readonly sheet: boolean;
  /** From 0. */
  readonly rows: ReadonlySet<number>;
}

/** No more rows than a sheet can have are looked at, however often one says it is repeated. */
const mostRows = 1_048_576;
const opening = /<table:(table|table-row)((?:\s[^>]*)?)>/g;

/** Of each table in its order. */
export function hiddenParts(xml: string): readonly HiddenParts[] {
  const hiddenStyles = new Set(
    [
      ...xml.matchAll(
        /<style:style\b[^>]*style:name="([^"]*)"[^>]*>\s*<style:table-properties[^>]*table:display="false"/g,
      ),
    ].map(([, name = ""]) => name),
  );
  const tables: { sheet: boolean; rows: Set<number>; next: number }[] = [];
  for (const [, tag, attributes = ""] of xml.matchAll(opening)) {
    const table = tables.at(-1);
    if (tag === "table") {
      const style = /\stable:style-name="([^"]*)"/.exec(attributes)?.[1] ?? "";
      tables.push({ sheet: hiddenStyles.has(style), rows: new Set(), next: 0 });
    } else if (table) {
      const repeated = Number(/\stable:number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
      const end = Math.min(table.next + repeated, mostRows);
      const isHidden = /\stable:visibility="(?:collapse|filter)"/.test(attributes);
      for (let row = table.next; isHidden && row < end; row += 1) table.rows.add(row);
      table.next = end;
    }
  }
  return tables;
}
