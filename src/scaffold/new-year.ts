// The files an office starts a year with, along the closed loop; further kinds are added when they are needed.
import type { World } from "../base/world.ts";
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import { monitoring } from "../records/kinds/monitoring.ts";
import { project } from "../records/kinds/project.ts";
import { rectification } from "../records/kinds/rectification.ts";
import { reportedTotal } from "../records/kinds/reported-total.ts";
import { resultUse } from "../records/kinds/result-use.ts";
import { selfEvaluation } from "../records/kinds/self-evaluation.ts";
import { spotCheck } from "../records/kinds/spot-check.ts";
import { findRegion } from "./find-region.ts";
import { firstFile, shelfOf } from "./first-file.ts";
import { lookAround, onShelf } from "./look-around.ts";
import { type NewFile, type NewFiles, unlessInTheWay } from "./new-files.ts";
import type { Refusal } from "./refusal.ts";
import type { SkeletonKind } from "./skeleton.ts";

const yearStartsWith: readonly SkeletonKind[] = [
  project,
  monitoring,
  selfEvaluation,
  spotCheck,
  evaluation,
  rectification,
  resultUse,
  reportedTotal,
  annualSummary,
];

export interface WantedYear {
  readonly region: string;
  /** Four digits. */
  readonly year: string;
  /** The summary is drafted apart. */
  readonly summaryApart?: true;
}

/** Kinds that have a file already are left alone. */
export async function newYear(world: World, content: string, asked: WantedYear): Promise<NewFiles | Refusal> {
  const { year } = asked;
  const around = await lookAround(world, content);
  const region = findRegion(around, asked.region);
  if ("refusal" in region) return region;
  const files: NewFile[] = [];
  const there: string[] = [];
  for (const kind of yearStartsWith) {
    if (asked.summaryApart && kind === annualSummary) continue;
    const wanted = { region, year, kind };
    const found = onShelf(around.files, shelfOf(wanted));
    if (found.length === 0) files.push(await firstFile(world, around, wanted));
    else there.push(...found.slice(0, 1).map(({ path }) => path));
  }
  return unlessInTheWay(around, { files, there });
}
