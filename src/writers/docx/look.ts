// A style of the style table in the words of WordprocessingML: its paragraph and run properties, in the order of the schema.
import type { XmlComponent } from "docx";
import { red } from "../letterhead-measures.ts";
import { type FontRole, fonts, grid, latinFont, type Style, sizes, twips } from "../style.ts";
import { element } from "./element.ts";

/** `off` is how a property that is on by default is turned off. */
export const off = { val: 0 } as const;

/** Chinese text in its face, digits and Latin in Times New Roman unless another face is named. */
export const runFonts = (role: FontRole, latin: string = latinFont): XmlComponent =>
  element("rFonts", { hint: "eastAsia", ascii: latin, eastAsia: fonts[role].docx, hAnsi: latin, cs: latin });

/**
 * Colour, size, and for the size of the body the tightening by which 28 characters fill a line. It stands in the styles, and the
 * characters are kept off the section's grid, because LibreOffice gives each two cells of a grid narrower than its em.
 */
export const runSize = (points: number, color?: Style["color"]): readonly XmlComponent[] => [
  element("snapToGrid", off),
  ...(color === undefined ? [] : [element("color", { val: red })]),
  element("spacing", { val: points === sizes.三号 ? tightening : 0 }),
  element("sz", { val: points * 2 }),
  element("szCs", { val: points * 2 }),
];

/** In twips, and rounded so that 28 characters fit rather than 27. */
const tightening = Math.floor((grid.characterPitch - sizes.三号) * 20);

/** What a paragraph's place in a document asks for, beside its look. Lengths in points. */
export interface Setting {
  readonly keepNext?: boolean;
  readonly left?: number;
  readonly right?: number;
  readonly after?: number;
  /** Lines above and below it, from one indent to the other. */
  readonly above?: Rule;
  readonly below?: Rule;
}

export interface Rule {
  /** Thickness in points. */
  readonly thick: number;
  readonly color: string;
  /** Between the line and the text, in points. */
  readonly space: number;
}

/** The children of `w:pPr`, in the order of CT_PPr (ISO/IEC 29500-1 §17.3.1.26). */
export function paragraphProperties(look: Style, setting: Setting): readonly XmlComponent[] {
  return [
    ...(setting.keepNext ? [element("keepNext")] : []),
    ...(look.outline === undefined ? [] : [element("keepLines")]),
    ...rules(setting),
    exactSpacing(look.line, setting.after),
    ...indent(look, setting),
    element("jc", { val: look.align === "justify" ? "both" : look.align }),
    ...(look.outline === undefined ? [] : [element("outlineLvl", { val: look.outline - 1 })]),
  ];
}

function rules({ above, below }: Setting): readonly XmlComponent[] {
  if (above === undefined && below === undefined) return [];
  return [element("pBdr", {}, [...ruled("top", above), ...ruled("bottom", below)])];
}

const ruled = (side: "top" | "bottom", rule: Rule | undefined): readonly XmlComponent[] =>
  rule === undefined
    ? []
    : [element(side, { val: "single", sz: eighths(rule.thick), space: rule.space, color: rule.color })];

/** The unit in which DOCX says how thick a line is. */
export const eighths = (points: number): number => Math.round(points * 8);

export const exactSpacing = (line: number, after = 0): XmlComponent =>
  element("spacing", { before: 0, after: twips(after), line: lineTwips(line), lineRule: "exact" });

/** The grid's pitch is a whole number of twips below the true one, so that 22 lines fit the page. */
const lineTwips = (points: number): number => (points === grid.linePitch ? grid.linePitchTwips : twips(points));

/** Word goes by the characters, WPS and LibreOffice by the length. */
function indent(look: Style, { left, right }: Setting): readonly XmlComponent[] {
  const attributes = {
    ...(left === undefined ? {} : { left: twips(left) }),
    ...(right === undefined ? {} : { right: twips(right) }),
    ...(look.indent === 0 ? {} : { firstLineChars: look.indent * 100, firstLine: twips(look.indent * look.size) }),
  };
  return Object.keys(attributes).length === 0 ? [] : [element("ind", attributes)];
}
