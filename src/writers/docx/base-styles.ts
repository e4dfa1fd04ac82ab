// What every style of a DOCX file starts from: document defaults, Normal, and the plain table.
import type { XmlComponent } from "docx";
import { styles } from "../style.ts";
import { element } from "./element.ts";
import { exactSpacing, off, runFonts, runSize } from "./look.ts";

/** What holds where no style says otherwise; the document grid counts from the size of Normal (docGrid, charSpace). */
const defaults = element("docDefaults", {}, [
  element("rPrDefault", {}, [
    element("rPr", {}, [
      runFonts(styles.body.font),
      ...runSize(styles.body.size),
      element("lang", { val: "en-US", eastAsia: "zh-CN", bidi: "ar-SA" }),
    ]),
  ]),
  element("pPrDefault"),
]);

/**
 * Line breaking by the rules for Chinese: no forbidden mark at a line's start or end, none hanging, no gap beside
 * digits. Lines are as high and characters as far apart as the styles say, not snapped to the section's grid, which
 * Word, WPS and LibreOffice each read in their own way.
 */
const normalStyle = element("style", { type: "paragraph", default: 1, styleId: "Normal" }, [
  element("name", { val: "Normal" }),
  element("qFormat"),
  element("pPr", {}, [
    element("widowControl"),
    element("kinsoku"),
    element("overflowPunct", off),
    element("autoSpaceDE", off),
    element("autoSpaceDN", off),
    element("adjustRightInd", off),
    element("snapToGrid", off),
    exactSpacing(styles.body.line),
    element("jc", { val: "both" }),
  ]),
  element("rPr", {}, [runFonts(styles.body.font), ...runSize(styles.body.size)]),
]);

const tableNormal = element("style", { type: "table", default: 1, styleId: "TableNormal" }, [
  element("name", { val: "Normal Table" }),
  element("tblPr", {}, [element("tblInd", { w: 0, type: "dxa" })]),
]);

export const baseStyles: readonly XmlComponent[] = [defaults, normalStyle, tableNormal];
