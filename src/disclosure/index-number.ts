// 索引号: the number by which the public catalogue knows a document (政府信息公开条例第十二条).

export interface IndexNumber {
  readonly text: string;
  /** Made by this site, because the record gives none. */
  readonly own: boolean;
}

/**
 * As the record gives it, else 行政区划代码/年度/页面名: 330500/2023/summary. No two pages of a region's year share a name,
 * and a page keeps its name, so the number never changes. A place without a code stands under its 网址名.
 */
export function indexNumber(
  given: string | undefined,
  place: { readonly divisionCode?: string | undefined; readonly address: string },
  year: string,
  page: string,
): IndexNumber {
  if (given !== undefined) return { text: given, own: false };
  return { text: `${place.divisionCode ?? place.address}/${year}/${page}`, own: true };
}
