// The draft of a year's summary, written from what the year's records hold; a summary that is there stays as it is.
import type { World } from "../base/world.ts";
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { findRegion } from "./find-region.ts";
import { folderOf, shelfOf } from "./first-file.ts";
import { isBlank } from "./is-blank.ts";
import { type KnownRegion, lookAround, onShelf } from "./look-around.ts";
import { type NewFiles, unlessInTheWay } from "./new-files.ts";
import type { Refusal } from "./refusal.ts";
import { summaryDraft } from "./summary-draft.ts";
import type { SummaryMaterial } from "./summary-material.ts";

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
  if (there) {
    const blank = there.kind === "file" && (await isBlank(world, `${content}/${there.path}`, shelfOf(wanted)));
    const way = blank
      ? "里面还没有填写，删去这个文件再运行一次，就按台账写出初稿。"
      : "要按台账另写初稿，先把它移走或改名。";
    return { refusal: `${year}年度的工作总结已经有了，没有改动：${content}/${there.path}。${way}` };
  }
  const material = await gather(region, year);
  const path = `${folderOf(wanted)}/${annualSummary.name}.md`;
  const made = { files: [{ path, text: summaryDraft(region, year, material) }], there: [], ...remarkOn(material) };
  return unlessInTheWay(around, made);
}

function remarkOn({ errors, figures }: SummaryMaterial): Pick<NewFiles, "remark"> {
  if (errors > 0) {
    return {
      remark: `台账和口径里有${errors}处错误，用到它们的数可能没有写进初稿。请先运行 npm run check 改正，再删去初稿重新生成。`,
    };
  }
  return figures.some(({ empty }) => !empty) ? {} : { remark: "本年度还没有可以统计的台账和汇总，只写了提纲。" };
}
