// Whether what stands in content/ and templates/ now says what the build said: else documents and tables would contradict each other.
import { sha256 } from "../base/digest.ts";
import type { World } from "../base/world.ts";
import type { PlannedDocument, Year } from "../pipeline.ts";
import type { Records } from "../records/records.ts";
import { recordsFile, traceOf } from "../trace/changes/snapshot.ts";
import { recordsText, traceText } from "../trace/changes/take-snapshot.ts";
import type { FinishedBuild } from "./finished-build.ts";
import { readFromBuild } from "./read-from-build.ts";

export const recordsAsBuilt = (world: World, build: FinishedBuild, records: Records): Promise<boolean> =>
  asBuilt(world, build, recordsFile, recordsText(records));

export function documentAsBuilt(
  world: World,
  build: FinishedBuild,
  { document, texts }: PlannedDocument,
  { figures: { definitions }, regionYear }: Year,
): Promise<boolean> {
  const text = traceText({ document, texts, definitions, region: regionYear.scope.region });
  return asBuilt(world, build, traceOf(document.id), text);
}

async function asBuilt(world: World, build: FinishedBuild, path: string, text: string): Promise<boolean> {
  const listed = build.files.get(path);
  if (listed === undefined) return false;
  if (listed.sha256 === sha256(text)) return true;
  const bytes = await readFromBuild(world, build, listed);
  return !("code" in bytes) && withoutPlaces(new TextDecoder().decode(bytes)) === withoutPlaces(text);
}

/** The same folder may be called by another name than when it was built: from another place, on another machine. */
function withoutPlaces(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text), (key, value) => (key === "file" || key === "line" ? undefined : value));
  } catch {
    return undefined;
  }
}
