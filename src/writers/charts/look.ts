// How charts look: one main colour dark enough to print in grey, everything else black, grey or white.
import { page, sizes } from "../style.ts";

export const colours = {
  main: "#1f4e79",
  ink: "#1a1a1a",
  quiet: "#595959",
  line: "#404040",
  grid: "#d0d0d0",
  /** Behind a bar: what there is to reach. */
  track: "#ececec",
  paper: "#ffffff",
} as const;

export const chartWidth = page.textWidth;
/** A picture with its caption stays on one page. */
export const greatestHeight = page.textHeight - 50;
export const labelSize = sizes.小五;
export const lineHeight = 12;
/** Between a label and what it belongs to. */
export const gap = 5;
/** The space a key takes up above the plot. */
export const keyHeight = 20;
/** How bars of the first, second and third series are filled: solid, empty, hatched. */
export const fills = ["solid", "empty", "hatched"] as const;
export type Fill = (typeof fills)[number];
/** No colour of ours: shapes that come back with it are hatched. */
export const hatchMark = "#00ff01";
export const barStyles = {
  solid: { color: colours.main, borderWidth: 0 },
  empty: { color: colours.paper, borderColor: colours.main, borderWidth: 1 },
  hatched: { color: hatchMark, borderColor: colours.main, borderWidth: 1 },
} as const satisfies Record<Fill, object>;

export const barStyle = (index: number) => barStyles[fills[index] ?? "solid"];
