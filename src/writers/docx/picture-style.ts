// The style of a line that holds a picture: as high as the picture, and never apart from the caption below.
import { element } from "./element.ts";
import { extraStyles } from "./style-names.ts";

export const pictureStyle = element("style", { type: "paragraph", customStyle: 1, styleId: extraStyles.picture }, [
  element("name", { val: "图" }),
  element("basedOn", { val: "Normal" }),
  element("qFormat"),
  element("pPr", {}, [
    element("keepNext"),
    element("spacing", { before: 120, after: 60, line: 240, lineRule: "auto" }),
    element("jc", { val: "center" }),
  ]),
]);
