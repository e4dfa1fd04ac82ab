// What changed in documents since they were last reviewed or signed, as far as a build of that text is still there.
import type { World } from "../base/world.ts";
import type { Records } from "../records/records.ts";
import type { BuildChanges } from "../trace/changes/changes.ts";
import { compareBuilds } from "../trace/changes/compare-builds.ts";
import { type Build, readSnapshot } from "../trace/changes/read-build.ts";
import type { Candidate } from "./candidates.ts";
import { currentBuild, partOf } from "./current-build.ts";

export interface ChangesSince {
  readonly changes: BuildChanges | undefined;
  /** Whose text then is not the text of that build: what changed cannot be told. */
  readonly unknown: readonly Candidate[];
}

/** `changed`: documents that say something else than when they were read; `before`: a build, perhaps of then. */
export async function changesSince(
  world: World,
  records: Records,
  before: Build | undefined,
  changed: readonly Candidate[],
): Promise<ChangesSince> {
  const isOfThen = ({ id, planned: { signOff } }: Candidate): boolean =>
    signOff?.step !== undefined && before?.digests.get(id) === signOff.step.data.digest;
  const known = changed.filter(isOfThen);
  const nothing = { changes: undefined, unknown: changed };
  if (!before || known.length === 0) return nothing;
  const ids = new Set(known.map(({ id }) => id));
  const now = currentBuild(records, known, before.folder);
  const was = await readSnapshot(
    world,
    partOf(before, (id) => ids.has(id)),
    now,
  );
  if ("code" in was) return nothing;
  return { changes: compareBuilds(was, now.snapshot(before)), unknown: changed.filter(({ id }) => !ids.has(id)) };
}
