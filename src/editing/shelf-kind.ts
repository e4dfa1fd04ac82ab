// The kind of record a shelf holds, when it is a shelf that may be written to: its names come from workbooks and become paths.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { Shelf } from "../reading/entry.ts";
import { findShelf, isBeside } from "../reading/find-shelf.ts";
import { findKind } from "../records/find-kind.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { shelfName } from "./planned-change.ts";

/** Signs that some system does not allow in names, or that mean something in a path. */
const unsafe = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|[. ]$|^ /u;
/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export function kindOfShelf(shelf: Shelf, place: Place): Outcome<RecordKind | undefined> {
  const path = `${shelfName(shelf)}.yaml`;
  const found = findShelf(path);
  const isSound =
    shelf.region !== "" &&
    !unsafe.test(shelf.region) &&
    !devices.test(shelf.region) &&
    !isBeside(path) &&
    found?.region === shelf.region.normalize("NFC") &&
    found.year === shelf.year &&
    found.category === shelf.category;
  if (!isSound) return outcome(undefined, [notAShelf(shelf, place)]);
  const kind = findKind({ shelf, place });
  return "meant" in kind ? outcome(undefined, [kind.diagnostic]) : outcome(kind);
}

const notAShelf = (shelf: Shelf, place: Place): Diagnostic =>
  error("editing/not-a-shelf", `台账里放不了“${shelfName(shelf).slice(0, 60)}”`, {
    place,
    hint: "地区名称只用汉字、字母和数字，年度是四位数字，类别是已有的类别",
  });
