// A picture as PNG, for formats that show pixels: the only file that runs resvg. It is given outlines, so no font of the machine matters.
import { createRequire } from "node:module";
import type { Outlines } from "../fonts/glyph-outlines.ts";
import { colours } from "./look.ts";
import type { Picture } from "./picture.ts";
import { pictureSvg } from "./picture-svg.ts";

type Rasteriser = typeof import("@resvg/resvg-js");
let loaded: Rasteriser | undefined;

/** Enough for print. */
const dotsPerInch = 300;

export function picturePng(picture: Picture, outlines: Outlines): Uint8Array {
  loaded ??= createRequire(import.meta.url)("@resvg/resvg-js") as Rasteriser;
  const image = new loaded.Resvg(pictureSvg(picture, outlines), {
    fitTo: { mode: "zoom", value: dotsPerInch / 72 },
    background: colours.paper,
    font: { loadSystemFonts: false },
  });
  return image.render().asPng();
}
