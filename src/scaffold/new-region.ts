// The files a new region starts with: its own record, good as it stands, and a list of departments to fill in.
import type { World } from "../base/world.ts";
import type { ContentMap } from "../reading/content.ts";
import { department } from "../records/kinds/department.ts";
import { region } from "../records/kinds/region.ts";
import { filledList } from "./filled-list.ts";
import { firstFile, folderOf, shelfOf } from "./first-file.ts";
import { lookAround, onShelf, same } from "./look-around.ts";
import { type NewFiles, unlessInTheWay } from "./new-files.ts";
import { bureauOf } from "./proposals.ts";
import type { Refusal } from "./refusal.ts";
import { wrongRegionName } from "./region-folder-name.ts";
import { withShortNames } from "./short-names.ts";
import { startedSkeleton } from "./skeleton.ts";
import { usableAddress } from "./usable-address.ts";

/** What a person said of a region beyond its name, as it is written in its record. */
export interface RegionFacts {
  readonly level?: string;
  readonly bureau?: string;
  readonly nature?: string;
  /** 示例数据: 是 or 否. */
  readonly sample?: string;
  readonly asOf?: string;
}

export interface WantedRegion {
  readonly name: string;
  readonly address: string | undefined;
  readonly facts?: RegionFacts;
  /** Those its list starts with; without any the list is left to fill in. */
  readonly departments?: readonly ContentMap[];
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
  const address = wanted.address === undefined ? noAddress : usableAddress(wanted.address, around);
  if (typeof address !== "string") return address;

  // Records may already wait in a folder that nobody described.
  const folder = known?.folder ?? name;
  const facts = { ...wanted.facts, bureau: wanted.facts?.bureau ?? bureauOf(name) };
  const departments = { region: { folder, described: true, name, address, bureau: facts.bureau }, kind: department };
  const there = onShelf(around.files, shelfOf(departments)).map(({ path }) => path);
  const files = [{ path: `${folder}/${region.name}.yaml`, text: describe(name, address, facts) }];
  if (there.length === 0) {
    const path = `${folderOf(departments)}/${department.name}.yaml`;
    const known = withShortNames(name, wanted.departments ?? []);
    files.push(
      known.length > 0 ? { path, text: filledList(department, known) } : await firstFile(world, around, departments),
    );
  }
  return unlessInTheWay(around, { files, there });
}

const noAddress: Refusal = {
  refusal: "请用 --address 写明网址名，就是这个地区在网站地址里的英文名，定下后不要再改，例如 --address yunqi。",
};

function describe(
  name: string,
  address: string,
  { bureau, nature = "演示", sample, level, asOf }: RegionFacts,
): string {
  const { fields } = region;
  const known = {
    [fields.name.key]: name,
    [fields.address.key]: address,
    ...(bureau === undefined ? {} : { [fields.bureau.key]: bureau }),
    // Until a bureau says otherwise, nothing may pass for an official publication.
    [fields.nature.key]: nature,
    ...(sample === undefined ? {} : { [fields.sample.key]: sample }),
    ...(level === undefined ? {} : { [fields.level.key]: level }),
    ...(asOf === undefined ? {} : { [fields.asOf.key]: asOf }),
  };
  const remark =
    "本单位正式使用时，“发布性质”改为“正式”。写“演示”的，每个页面和文件都会注明，各年度的记录要逐条写来源。";
  return startedSkeleton(region, known, remark);
}
