// A place for one more record of a kind: its first file, a file beside the others, or a paragraph for the end of a list.
import { meant } from "../base/nearest.ts";
import type { FoundFile, World } from "../base/world.ts";
import { allKinds } from "../records/all-kinds.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { shorten } from "../records/types/scalar.ts";
import { findRegion } from "./find-region.ts";
import { firstFile, folderOf, hasOwnFiles, knownOf, shelfOf, type Wanted } from "./first-file.ts";
import { isBlank } from "./is-blank.ts";
import { lookAround, onShelf, type Surroundings, same } from "./look-around.ts";
import { type NewFiles, unlessInTheWay } from "./new-files.ts";
import { nextCode } from "./next-code.ts";
import type { Refusal } from "./refusal.ts";
import { listSkeleton, pasteSkeleton } from "./skeleton.ts";

export interface WantedRecord {
  readonly region: string;
  /** Four digits; undefined when none was named. */
  readonly year: string | undefined;
  readonly kind: string;
}

export async function newRecord(world: World, content: string, asked: WantedRecord): Promise<NewFiles | Refusal> {
  const kind = findKind(asked);
  if ("refusal" in kind) return kind;
  const around = await lookAround(world, content);
  const region = findRegion(around, asked.region);
  if ("refusal" in region) return region;
  const wanted: Wanted = { region, kind, ...(asked.year === undefined ? {} : { year: asked.year }) };
  const found = onShelf(around.files, shelfOf(wanted));
  const made =
    found.length === 0 || hasOwnFiles(kind)
      ? { files: [await firstFile(world, around, wanted)], there: [] }
      : await oneMore(world, around, wanted, found);
  return "refusal" in made ? made : unlessInTheWay(around, made);
}

function findKind({ region, year, kind: name }: WantedRecord): RecordKind | Refusal {
  const kind = allKinds.find((one) => one.name === name.normalize("NFC"));
  if (!kind) {
    const names = allKinds.map((one) => one.name);
    return { refusal: `没有“${shorten(name)}”这个类别。${meant(name, names) ?? `可用的类别：${names.join("、")}`}` };
  }
  if (kind.name === regionKind.name) return { refusal: "地区记录用 new 地区 来建，每个地区一份。" };
  if (kind.level === "year" && year === undefined) {
    return { refusal: `${kind.name}按年度登记，请写明年度，例如：new 记录 ${region} 2025 ${kind.name}` };
  }
  if (kind.level === "region" && year !== undefined) {
    return { refusal: `${kind.name}不分年度，请不要写“${year}”：new 记录 ${region} ${kind.name}` };
  }
  return kind;
}

/** The kind has files already, none of which is touched. */
async function oneMore(
  world: World,
  around: Surroundings,
  wanted: Wanted,
  found: readonly FoundFile[],
): Promise<NewFiles | Refusal> {
  const { kind, year } = wanted;
  const stem = `${folderOf(wanted)}/${kind.name}`;
  const there = found.map(({ path }) => path);
  if (kind.prose) return { refusal: `${kind.name}${year ?? ""}年度只有一份，已经有了：${around.content}/${there[0]}` };
  const code = await nextCode(world, around, shelfOf(wanted), wanted.region.address);
  const known = knownOf(wanted, code);
  const list = there.find((path) => same(path, `${stem}.yaml`) || same(path, `${stem}.yml`));
  if (list !== undefined && there.length === 1) {
    if (await isBlank(world, `${around.content}/${list}`, shelfOf(wanted))) return { files: [], there };
    return { files: [], there, paste: { path: list, text: pasteSkeleton(kind, known) } };
  }
  return { files: [{ path: `${stem}/${code}.yaml`, text: listSkeleton(kind, known) }], there: [] };
}
