// The sizes of a DOCX page in twips, upright and lying on its side.
import { mm, page, twips } from "../style.ts";

export const paper = { width: twips(page.width), height: twips(page.height) } as const;

/** What of a page is text: the 版心, and the 版心 on its side, in points. */
export const upright = { textWidth: page.textWidth, textHeight: page.textHeight } as const;
export const lying = { textWidth: page.textHeight, textHeight: page.textWidth } as const;
export type TextArea = typeof upright | typeof lying;

/**
 * Margins of a page that lies on its side, in points. Word mirrors left and right on even pages, and on such a page these
 * are 天头 and 地脚, while 订口 changes between above and below: each pair is its mean, 1 mm off at most, as clause 5.2.1 allows.
 */
export const lyingMargins = { sides: mm((297 - 225) / 2), topAndBottom: mm((210 - 156) / 2) } as const;
