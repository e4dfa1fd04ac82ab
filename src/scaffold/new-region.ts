// The files a new region starts with: its own record, good as it stands, and a list of departments to fill in.
import type { World } from "../base/world.ts";
import { department } from "../records/kinds/department.ts";
import { region } from "../records/kinds/region.ts";
import { shorten } from "../records/types/scalar.ts";
import { firstFile, shelfOf } from "./first-file.ts";
import { lookAround, onShelf, type Surroundings, same } from "./look-around.ts";
import { type NewFiles, unlessInTheWay } from "./new-files.ts";
import type { Refusal } from "./refusal.ts";
import { wrongRegionName } from "./region-folder-name.ts";
import { reads } from "./sample-value.ts";
import { startedSkeleton } from "./skeleton.ts";

export interface WantedRegion {
  readonly name: string;
  readonly address: string | undefined;
}

export async function newRegion(world: World, content: string, wanted: WantedRegion): Promise<NewFiles | Refusal> {
  const name = wanted.name.normalize("NFC");
  const wrong = wrongRegionName(name);
  if (wrong) return wrong;
  const around = await lookAround(world, content);
  const known = around.regions.find(({ folder }) => same(folder, name));
  if (known?.described) {
    const refusal = `已经有“${known.folder}”这个地区（${content}/${known.folder}），没有改动。要加记录，请用 new 年度 或 new 记录。`;
    return { refusal };
  }
  const address = usableAddress(wanted.address, around);
  if (typeof address !== "string") return address;

  // Records may already wait in a folder that nobody described.
  const folder = known?.folder ?? name;
  const bureau = bureauOf(name);
  const departments = { region: { folder, described: true, name, address, bureau }, kind: department };
  const there = onShelf(around.files, shelfOf(departments)).map(({ path }) => path);
  const files = [{ path: `${folder}/${region.name}.yaml`, text: describe(name, address, bureau) }];
  if (there.length === 0) files.push(await firstFile(world, around, departments));
  return unlessInTheWay(around, { files, there });
}

function describe(name: string, address: string, bureau: string): string {
  const { fields } = region;
  const known = {
    [fields.name.key]: name,
    [fields.address.key]: address,
    [fields.bureau.key]: bureau,
    // Until a bureau says otherwise, nothing may pass for an official publication.
    [fields.nature.key]: "演示",
  };
  const remark =
    "本单位正式使用时，“发布性质”改为“正式”。写“演示”的，每个页面和文件都会注明，各年度的记录要逐条写来源。";
  return startedSkeleton(region, known, remark);
}

/** A province has a 厅; 湖州市本级 is looked after by 湖州市财政局. */
const bureauOf = (name: string): string =>
  /(?:省|自治区)$/.test(name) ? `${name}财政厅` : `${name.replace(/本级$/, "")}财政局`;

function usableAddress(address: string | undefined, { regions }: Surroundings): string | Refusal {
  const example = "例如 --address yunqi";
  if (address === undefined) {
    return { refusal: `请用 --address 写明网址名，就是这个地区在网站地址里的英文名，定下后不要再改，${example}。` };
  }
  if (!reads(region.fields.address.type, address)) {
    return {
      refusal: `--address 写的是“${shorten(address)}”，网址名只用小写字母、数字和短横线，不超过40个字符，${example}。`,
    };
  }
  const owner = regions.find((one) => one.address === address);
  return owner ? { refusal: `网址名“${address}”已经给了${owner.name}，请换一个。` } : address;
}
