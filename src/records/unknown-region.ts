// What is said of a region that is not there: the one that was probably meant, else those there are.
import { meant } from "../base/nearest.ts";

export const unknownRegion = (typed: string, known: readonly string[]): string =>
  `没有“${typed}”这个地区。${meant(typed.normalize("NFC"), known) ?? (known.length === 0 ? "" : `可以写：${known.join("、")}。`)}`;
