// What goes into a review: the documents of some regions and years, what was found about them, and what they said before.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { noticeFor } from "../document/notice.ts";
import type { Street, Year } from "../pipeline.ts";
import { compareBuilds } from "../trace/changes/compare-builds.ts";
import { readBuild, readSnapshot } from "../trace/changes/read-build.ts";
import { candidatesIn } from "./candidates.ts";
import { type CurrentBuild, currentBuild, partOf } from "./current-build.ts";
import { findingsWithin } from "./findings-within.ts";
import { notMade } from "./not-made.ts";
import type { Submitted } from "./review-pack.ts";
import type { Refusal } from "./scope.ts";
import { listedOf } from "./state-list.ts";

/** The folder of a build to compare with. */
export interface Against {
  readonly folder: string;
  /** A person named it: when it is no build, that is a mistake. */
  readonly isAsked: boolean;
}

/** `years`: one or more of the street's. */
export async function submittedOf(
  world: World,
  { value: { records }, diagnostics }: Outcome<Street>,
  years: readonly Year[],
  content: string,
  against: Against,
): Promise<Submitted | Refusal> {
  const candidates = candidatesIn(years).filter(({ isDraft }) => !isDraft);
  const scopes = years.map(({ regionYear }) => regionYear.scope);
  const found = findingsWithin(diagnostics, content, scopes);
  const now = currentBuild(records, candidates, content, found);
  const addresses = years.map(({ regionYear }) => `${regionYear.region.address}/${regionYear.scope.year}/`);
  const before = await earlier(world, against, now, (id) => addresses.some((one) => id.startsWith(one)));
  if (before && "refusal" in before) return before;
  const listed = listedOf(candidates);
  return {
    about: aboutText(years),
    listed,
    others: candidates.length - listed.length,
    notMade: notMade(found).length,
    now,
    ...(before && { before }),
    notice: [...new Set(years.map((one) => noticeFor(one.regionYear.region)))].filter((one) => one !== "").join("；"),
  };
}

/** Undefined when there is none and nobody asked for one. */
async function earlier(
  world: World,
  { folder, isAsked }: Against,
  now: CurrentBuild,
  isWanted: (id: string) => boolean,
): Promise<Submitted["before"] | Refusal> {
  const build = await readBuild(world, folder);
  const refused = ({ message, hint = "" }: Diagnostic) => (isAsked ? { refusal: `${message}。${hint}。` } : undefined);
  if ("code" in build) return refused(build);
  const before = partOf(build, isWanted);
  const was = await readSnapshot(world, before, now);
  return "code" in was ? refused(was) : { folder, changes: compareBuilds(was, now.snapshot(before)) };
}

/** 明川市2024年度, 明川市2023、2024年度; empty for several regions. */
function aboutText(years: readonly Year[]): string {
  const regions = [...new Set(years.map(({ regionYear }) => regionYear.region.name))];
  const [region, ...more] = regions;
  if (region === undefined || more.length > 0) return "";
  return `${region}${years.map(({ regionYear }) => regionYear.scope.year).join("、")}年度`;
}
