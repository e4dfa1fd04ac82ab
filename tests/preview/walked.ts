// A preview that walks when a test says so, and what it shows, in a form that can be compared with a walk from nothing.
import { compareDiagnostics } from "../../src/base/diagnostic.ts";
import type { World } from "../../src/base/world.ts";
import type { PlannedDocument } from "../../src/pipeline.ts";
import { walkStreet } from "../../src/pipeline.ts";
import type { Picture } from "../../src/preview/picture.ts";
import { type Onlooker, Preview } from "../../src/preview/preview.ts";
import { renderHtml } from "../../src/writers/html-writer.ts";
import { folders } from "../small-content.ts";

export interface Walker {
  readonly preview: Preview;
  /** Says that this file was saved, and waits until the walk after it has ended. */
  save(path?: string): Promise<Picture>;
}

/** Rejects what goes wrong in the program itself. */
export function walker(world: World, more: readonly Onlooker[] = []): Walker {
  let waiting: PromiseWithResolvers<Picture> = Promise.withResolvers();
  const own: Onlooker = {
    walking: () => undefined,
    walked: (picture) => waiting.resolve(picture),
    failed: (trouble) => waiting.reject(new Error(trouble)),
  };
  const preview = new Preview(world, folders, () => 0, [...more, own]);
  return {
    preview,
    save(path) {
      waiting = Promise.withResolvers();
      preview.saved(path);
      return waiting.promise;
    },
  };
}

const shown = (standing: string, { document, forSite, remarks }: PlannedDocument) => [
  document.id,
  {
    standing,
    html: renderHtml(document, { figureHref: (id) => `#${id}` }).html,
    figures: [...document.figures],
    place: document.place,
    forSite,
    remarks,
  },
];

/** Everything a reader can get to see: findings in their order, each document with the origin of its numbers. */
export function seen({ findings, documents }: Picture): string {
  const current = [...documents.values()].filter(({ standing }) => standing !== "old");
  return JSON.stringify([findings, current.map(({ standing, planned }) => shown(standing, planned))], undefined, 1);
}

/** The same from a walk that remembers nothing. */
export async function seenAnew(world: World): Promise<string> {
  const { value, diagnostics } = await walkStreet(world, folders);
  const documents = value.years.flatMap((year) => [
    ...year.documents.map((one) => shown("current", one)),
    ...year.drafts.map((one) => shown("draft", one)),
  ]);
  return JSON.stringify([[...diagnostics].sort(compareDiagnostics), documents], undefined, 1);
}
