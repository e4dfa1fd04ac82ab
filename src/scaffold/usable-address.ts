// Whether a text can be a region's address, and no other region has it.
import { region } from "../records/kinds/region.ts";
import { shorten } from "../records/types/scalar.ts";
import type { Surroundings } from "./look-around.ts";
import type { Refusal } from "./refusal.ts";
import { reads } from "./sample-value.ts";

export function usableAddress(address: string, { regions }: Pick<Surroundings, "regions">): string | Refusal {
  if (!reads(region.fields.address.type, address)) {
    return {
      refusal: `网址名写的是“${shorten(address)}”，只用小写字母、数字和短横线，不超过40个字符，例如 yunqi。`,
    };
  }
  const owner = regions.find((one) => one.address === address);
  return owner ? { refusal: `网址名“${address}”已经给了${owner.name}，请换一个。` } : address;
}
