// The open data of a build: written where they wait until the site is there, and told of in the publication.
import type { World } from "../base/world.ts";
import { publicLedger } from "../disclosure/public-ledger.ts";
import type { Publication } from "../disclosure/publication.ts";
import { makeOpenData } from "../open-data/make-open-data.ts";
import { openDataFolder } from "../outputs/site-files.ts";
import { type Staging, stage } from "../outputs/write-outputs.ts";
import type { Street } from "../pipeline.ts";
import type { WaitingFile } from "./waiting-file.ts";

export interface OfferedData {
  /** With its data. */
  readonly publication: Publication;
  readonly files: readonly WaitingFile[];
}

export async function withOpenData(
  world: World,
  staging: Staging,
  { records }: Pick<Street, "records">,
  publication: Publication,
): Promise<OfferedData> {
  const files: WaitingFile[] = [];
  const offered = await makeOpenData(publication, publicLedger(records).records, async (path, bytes) => {
    const from = `${openDataFolder}/${path}`;
    await stage(world, staging, { path: from, bytes });
    files.push({ from, path });
  });
  return { publication: offered, files };
}
