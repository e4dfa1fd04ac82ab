// What content/ holds already: its files, its regions, and what stands where something new would go.
import type { FoundFile, World } from "../base/world.ts";
import { decodeText } from "../reading/decode-text.ts";
import type { Shelf } from "../reading/entry.ts";
import { findShelf, isBeside } from "../reading/find-shelf.ts";
import { readEntry } from "../reading/read-entry.ts";
import { valueUnder } from "../reading/yaml-node.ts";
import { region } from "../records/kinds/region.ts";

/** A region's folder, and what its 地区 record says as far as it can be read. */
export interface KnownRegion {
  readonly folder: string;
  /** Whether it has a 地区 record; a folder of records alone has none. */
  readonly described: boolean;
  readonly name: string;
  readonly address: string | undefined;
  readonly bureau: string | undefined;
}

export interface Surroundings {
  readonly content: string;
  readonly files: readonly FoundFile[];
  readonly regions: readonly KnownRegion[];
}

/** Throws what the disk throws when the folder cannot be listed. */
export async function lookAround(world: World, content: string): Promise<Surroundings> {
  const files = (await world.listFiles(content)).filter((file) => !isBeside(file.path));
  const folders = new Set(files.flatMap(({ path }) => (path.includes("/") ? [path.slice(0, path.indexOf("/"))] : [])));
  const regions = [...folders].map((folder) => readRegion(world, content, folder, files));
  return { content, files, regions: await Promise.all(regions) };
}

async function readRegion(
  world: World,
  content: string,
  folder: string,
  files: readonly FoundFile[],
): Promise<KnownRegion> {
  const [found] = onShelf(files, { region: folder, category: region.name });
  const written = found?.kind === "file" ? await fieldsOf(world, `${content}/${found.path}`, folder) : undefined;
  const { name, address, bureau } = region.fields;
  return {
    folder,
    described: found !== undefined,
    name: written?.(name.key) ?? folder,
    address: written?.(address.key),
    bureau: written?.(bureau.key),
  };
}

type Written = (key: string) => string | undefined;

/** Every field that is a text, whatever is wrong with the others. */
async function fieldsOf(world: World, file: string, folder: string): Promise<Written> {
  const bytes = await world.readBytes(file).catch(() => new Uint8Array());
  const text = decodeText(file, bytes).value ?? "";
  const [entry] = readEntry(file, text, { region: folder, category: region.name }).value;
  return (key) => {
    const node = entry && valueUnder(entry.map, key);
    return node?.type === "scalar" && node.text.trim() !== "" ? node.text.trim() : undefined;
  };
}

/** The files that hold the records of a shelf, whichever form they have. */
export const onShelf = (files: readonly FoundFile[], shelf: Shelf): readonly FoundFile[] =>
  files.filter(({ path }) => {
    const found = findShelf(path);
    return found?.category === shelf.category && found.year === shelf.year && same(found.region, shelf.region);
  });

/** Whether two names are one to a disk that minds neither case nor the way a character is composed. */
export const same = (one: string, other: string): boolean => folded(one) === folded(other);

const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/** The file or link that stands where a folder, or the file itself, would have to be. */
export const inTheWay = (files: readonly FoundFile[], path: string): FoundFile | undefined =>
  files.find((file) => same(file.path, path) || folded(path).startsWith(`${folded(file.path)}/`));
