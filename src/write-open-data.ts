// The open data of a build: written where they wait until the site is there, and told of in the publication.
import type { World } from "./base/world.ts";
import { publicLedger } from "./disclosure/public-ledger.ts";
import type { Publication } from "./disclosure/publication.ts";
import { makeOpenData } from "./open-data/make-open-data.ts";
import { openDataFolder } from "./outputs/site-files.ts";
import { type Staging, stage } from "./outputs/write-outputs.ts";
import type { Street } from "./pipeline.ts";

/** A file that waits below the staging folder, and its address on the site. */
export interface WaitingFile {
  readonly from: string;
  readonly path: string;
}

/** The publication with its data; `waiting` is told of every file. */
export async function withOpenData(
  world: World,
  staging: Staging,
  { records }: Pick<Street, "records">,
  publication: Publication,
  waiting: WaitingFile[],
): Promise<Publication> {
  return makeOpenData(publication, publicLedger(records).records, async (path, bytes) => {
    const from = `${openDataFolder}/${path}`;
    await stage(world, staging, { path: from, bytes });
    waiting.push({ from, path });
  });
}
