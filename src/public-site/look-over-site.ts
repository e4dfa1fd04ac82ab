// One look at every file of the finished site: to know it again, to search it for what must not be there, and to make it findable.
import type { Diagnostic } from "../base/diagnostic.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { checkSiteFile } from "../disclosure/check-site-file.ts";
import { type WrittenOutput, written } from "../outputs/output.ts";
import { readPage } from "../search/read-page.ts";
import type { SearchedPage } from "../search/searched-page.ts";

/** As many are read at the same time. */
export const filesAtOnce = 16;
const decoder = new TextDecoder();

export interface SiteFiles {
  readonly files: readonly WrittenOutput[];
  /** What a reader may search for. */
  readonly pages: readonly SearchedPage[];
  /** What must not be published. */
  readonly leaks: readonly Diagnostic[];
}

/** `mayPass`: what looks private but is known not to be. */
export async function lookOverSite(
  world: World,
  folder: string,
  mayPass: (found: string) => boolean,
): Promise<SiteFiles> {
  const found = await world.listFiles(folder);
  const seen = await sideBySide(found, filesAtOnce, async ({ path }) => {
    const bytes = await world.readBytes(`${folder}/${path}`);
    const file = written({ path: `site/${path}`, bytes });
    const page = path.endsWith(".html") ? readPage(path, decoder.decode(bytes)) : undefined;
    return { file, page, leaks: checkSiteFile(path, bytes, mayPass) };
  });
  return {
    files: seen.map(({ file }) => file),
    pages: seen.flatMap(({ page }) => page ?? []),
    leaks: seen.flatMap(({ leaks }) => leaks),
  };
}
