// The draft of a year's summary, written from what the year's records hold; a summary that somebody has written in stays as it is.
import type { FoundFile, World } from "../base/world.ts";
import { decodeText } from "../reading/decode-text.ts";
import type { Shelf } from "../reading/entry.ts";
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { findRegion } from "./find-region.ts";
import { folderOf, shelfOf } from "./first-file.ts";
import { isBlank } from "./is-blank.ts";
import { type KnownRegion, lookAround, onShelf } from "./look-around.ts";
import { type NewFiles, unlessInTheWay } from "./new-files.ts";
import type { Refusal } from "./refusal.ts";
import { summaryDraft } from "./summary-draft.ts";
import type { SummaryMaterial } from "./summary-material.ts";
import { isUntouched, marked } from "./untouched-draft.ts";

export interface WantedSummary {
  readonly region: string;
  /** Four digits. */
  readonly year: string;
}

/** `gather` reads the year's records and figures; it is asked once it is sure that a draft will be written. */
export async function newSummary(
  world: World,
  content: string,
  asked: WantedSummary,
  gather: (region: KnownRegion, year: string) => Promise<SummaryMaterial>,
): Promise<NewFiles | Refusal> {
  const { year } = asked;
  const around = await lookAround(world, content);
  const region = findRegion(around, asked.region);
  if ("refusal" in region) return region;
  const wanted = { region, year, kind: annualSummary };
  const [there] = onShelf(around.files, shelfOf(wanted));
  if (there && !(await isNobodysYet(world, content, there, shelfOf(wanted)))) {
    const refusal = `${year}年度的工作总结已经有了，没有改动：${content}/${there.path}。要按台账另写初稿，先把它移走或改名。`;
    return { refusal };
  }
  const material = await gather(region, year);
  const path = there?.path ?? `${folderOf(wanted)}/${annualSummary.name}.md`;
  const text = marked(summaryDraft(region, year, material));
  const made = { files: [{ path, text, ...(there && { replaces: true as const }) }], there: [], ...remarkOn(material) };
  return unlessInTheWay(around, made);
}

/** A form nobody filled in, or a draft nobody touched. */
async function isNobodysYet(world: World, content: string, there: FoundFile, shelf: Shelf): Promise<boolean> {
  if (there.kind !== "file" || !there.path.endsWith(".md")) return false;
  const file = `${content}/${there.path}`;
  const text = decodeText(file, await world.readBytes(file)).value;
  return text !== undefined && (isUntouched(text) || (await isBlank(world, file, shelf)));
}

function remarkOn({ errors, figures }: SummaryMaterial): Pick<NewFiles, "remark"> {
  if (errors > 0) {
    return {
      remark: `台账和口径里有${errors}处错误，用到它们的数可能没有写进初稿。请先运行 npm run check 改正，再运行一次。`,
    };
  }
  return figures.some(({ empty }) => !empty) ? {} : { remark: "本年度还没有可以统计的台账和汇总，只写了提纲。" };
}
