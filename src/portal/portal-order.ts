// In which order a portal shows its regions: as its settings say, then by 上级 and 行政区划代码, then by id; never as they came in.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import { byText } from "../base/order.ts";
import type { ReadShare } from "./read-shares.ts";

export function inPortalOrder(shares: readonly ReadShare[], order: readonly string[] = []): readonly ReadShare[] {
  const places = new Map(order.map((name, place) => [name, place]));
  const placeOf = ({ region }: ReadShare): number => places.get(region.name) ?? places.size;
  return shares.toSorted((a, b) => placeOf(a) - placeOf(b) || byText(keyOf)(a, b));
}

/** Names in the order that no region has: a slip of the pen would go unseen. `file`: the settings. */
export function strangersInOrder(
  shares: readonly ReadShare[],
  order: readonly string[],
  file: string,
): readonly Diagnostic[] {
  const names = new Set(shares.map(({ region }) => region.name));
  return [...new Set(order)]
    .filter((name) => !names.has(name))
    .map((name) =>
      warning("portal/unknown-in-order", `“地区次序”里的“${name}”不在汇总的地区里，这一项没有用上`, {
        place: { file },
        hint: meant(name, names) ?? "请写地区的名称，与“地区”记录里的一致；已经不汇总的地区，请从“地区次序”里去掉",
      }),
    );
}

/** What names no code stands behind what does. */
const keyOf = ({ region: { id, name, parent = "", divisionCode = "~" } }: ReadShare): string =>
  [parent, divisionCode, name, id].join("\n");
