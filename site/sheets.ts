// Long lists on several pages: groups one after the other, so many rows on each page.

export interface SheetGroup<Row> {
  readonly name: string;
  /** Of all sheets together: a group that goes on keeps its number. */
  readonly number: number;
  readonly rows: readonly Row[];
  /** How many rows the group has in all. */
  readonly total: number;
  /** It began on the sheet before. */
  readonly continued: boolean;
}

export type Sheet<Row> = readonly SheetGroup<Row>[];

/** Groups stay whole when they fit on a page of their own; none without rows. */
export function sheetsOf<Row>(groups: ReadonlyMap<string, readonly Row[]>, most: number): readonly Sheet<Row>[] {
  const sheets: SheetGroup<Row>[][] = [];
  let room = 0;
  let number = 0;
  for (const [name, rows] of groups) {
    number += 1;
    for (let from = 0; from < rows.length; ) {
      const left = rows.length - from;
      if (room === 0 || (left > room && left <= most)) {
        sheets.push([]);
        room = most;
      }
      const taken = rows.slice(from, from + room);
      sheets.at(-1)?.push({ name, number, rows: taken, total: rows.length, continued: from > 0 });
      from += taken.length;
      room -= taken.length;
    }
  }
  return sheets;
}

/** documents.html, documents-2.html, documents-3.html. */
export const sheetAddress = (first: string, index: number): string =>
  index === 0 ? first : first.replace(/\.html$/, `-${index + 1}.html`);
