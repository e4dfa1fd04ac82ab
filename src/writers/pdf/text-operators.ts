// A stretch of text in one face as operators of a page (ISO 32000-1, 9.4), counted from its upper left corner.
export interface ShownText {
  /** Of its characters in the font, in hexadecimal. */
  readonly codes: string;
  readonly font: string;
  readonly size: number;
  readonly x: number;
  /** Of its baseline, from the foot of the page. */
  readonly y: number;
  readonly spacing: number;
  /** In hundredths of the usual width. */
  readonly narrowed: number;
}

/** The page is turned over, its upper edge being zero; text is turned back. */
export function textOperators(shown: ShownText, pageHeight: number): string {
  const { codes, font, size, x, y, spacing, narrowed } = shown;
  const operators = [
    "q",
    `1 0 0 -1 0 ${exact(pageHeight)} cm`,
    "BT",
    `1 0 0 1 ${exact(x)} ${exact(y)} Tm`,
    `/${font} ${exact(size)} Tf`,
    ...(spacing === 0 ? [] : [`${exact(spacing)} Tc`]),
    ...(narrowed === 100 ? [] : [`${narrowed} Tz`]),
    `[<${codes}> 0] TJ`,
    "ET",
    "Q",
  ];
  return operators.join("\n");
}

/** To a millionth. */
const exact = (number: number): number => Math.round(number * 1e6) / 1e6;
