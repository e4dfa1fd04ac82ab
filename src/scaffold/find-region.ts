// The region someone named, or what to say when there is none of that name.
import { nearest, offered } from "../base/nearest.ts";
import { shorten } from "../records/types/scalar.ts";
import { type KnownRegion, type Surroundings, same } from "./look-around.ts";
import type { Refusal } from "./refusal.ts";
import { wrongRegionName } from "./region-folder-name.ts";

export function findRegion({ content, regions }: Surroundings, name: string): KnownRegion | Refusal {
  const known = regions.find((one) => same(one.folder, name)) ?? regions.find((one) => same(one.name, name));
  if (known?.described) return known;
  const make = `npm run liangji -- new 地区 ${wrongRegionName(name) ? "地区名" : name} --address 网址名`;
  if (known) {
    return { refusal: `“${known.folder}”文件夹里还没有地区记录。请先建好：${make}` };
  }
  const near = nearest(
    name,
    regions.map(({ folder }) => folder),
  );
  const offer = near === undefined ? "" : offered(near);
  return { refusal: `${content} 里没有“${shorten(name)}”这个地区。${offer}要新建这个地区：${make}` };
}
