// The file in which the first record of a kind is written: a list in YAML, or a Markdown file for a kind with prose.
import type { World } from "../base/world.ts";
import type { Shelf } from "../reading/entry.ts";
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { Known } from "./field-lines.ts";
import type { KnownRegion, Surroundings } from "./look-around.ts";
import type { NewFile } from "./new-files.ts";
import { nextCode } from "./next-code.ts";
import { outlineOf } from "./prose-outlines.ts";
import { listSkeleton, proseSkeleton, type SkeletonKind } from "./skeleton.ts";

export interface Wanted {
  readonly region: KnownRegion;
  readonly year?: string;
  readonly kind: SkeletonKind;
}

const codeKey = evaluation.fields.code.key;

export const shelfOf = ({ region, year, kind }: Wanted): Shelf => ({
  region: region.folder,
  category: kind.name,
  ...(year === undefined ? {} : { year }),
});

/** Below content/, without the category. */
export const folderOf = ({ region, year }: Wanted): string => [region.folder, ...(year ? [year] : [])].join("/");

/** Whether a year has many of them, each a file of its own. */
export const hasOwnFiles = ({ prose, fields }: SkeletonKind): boolean =>
  prose && Object.values(fields).some(({ key }) => key === codeKey);

export async function firstFile(world: World, around: Surroundings, wanted: Wanted): Promise<NewFile> {
  const { kind } = wanted;
  const stem = `${folderOf(wanted)}/${kind.name}`;
  const code = await nextCode(world, around, shelfOf(wanted), wanted.region.address);
  const known = knownOf(wanted, code);
  if (!kind.prose) return { path: `${stem}.yaml`, text: listSkeleton(kind, known) };
  const path = hasOwnFiles(kind) ? `${stem}/${code}.md` : `${stem}.md`;
  return { path, text: proseSkeleton(kind, known, outlineOf(kind.name)) };
}

/** What the region and the year already say about a record. */
export function knownOf({ region, year, kind }: Wanted, code: string): Known {
  const { title, issuer } = annualSummary.fields;
  const { evaluatedYear } = evaluation.fields;
  return {
    [codeKey]: code,
    ...(year === undefined ? {} : { [evaluatedYear.key]: year }),
    ...(kind.name === annualSummary.name ? { [title.key]: `${region.name}${year}年度预算绩效管理工作总结` } : {}),
    ...(region.bureau === undefined ? {} : { [issuer.key]: region.bureau }),
  };
}
