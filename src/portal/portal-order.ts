// In which order a portal shows its regions: as its settings say, then by 上级 and 行政区划代码, then by id; never as they came in.
import { byText } from "../base/order.ts";
import type { ReadShare } from "./read-shares.ts";

export function inPortalOrder(shares: readonly ReadShare[], order: readonly string[] = []): readonly ReadShare[] {
  const places = new Map(order.map((name, place) => [name, place]));
  const placeOf = ({ region }: ReadShare): number => places.get(region.name) ?? places.size;
  return shares.toSorted((a, b) => placeOf(a) - placeOf(b) || byText(keyOf)(a, b));
}

/** What names no code stands behind what does. */
const keyOf = ({ region: { id, name, parent = "", divisionCode = "~" } }: ReadShare): string =>
  [parent, divisionCode, name, id].join("\n");
