// The disk as if some of the files of content/ were all there are: who walks the street over it sees no others.
import { answering } from "../base/answering.ts";
import { byText } from "../base/order.ts";
import type { FoundFile, World } from "../base/world.ts";
import type { Shard } from "./shard.ts";

/** Only the region's own files of content/ are seen; other folders, and whatever is written, are as they are. */
export const shardWorld = (world: World, content: string, { folders }: Shard): World =>
  lookingInto(world, content, {
    async listFiles() {
      const found = await Promise.all(
        folders.map(async (folder) => (await world.listFiles(`${content}/${folder}`)).map(below(folder))),
      );
      return found.flat().sort(byText(({ path }) => path));
    },
    foldersIn: async () => folders,
    // The digests of the other regions are not even reckoned.
    async digests() {
      const found = await world.digests(...folders.map((folder) => `${content}/${folder}`));
      const named = found.flatMap((files, index) =>
        [...files].map(([path, digest]) => [`${folders[index] ?? ""}/${path}`, digest] as const),
      );
      return new Map(named);
    },
  });

/** Only these files are seen, by their paths below content/. */
export const worldWhere = (world: World, content: string, isSeen: (path: string) => boolean): World =>
  lookingInto(world, content, {
    listFiles: async () => (await world.listFiles(content)).filter(({ path }) => isSeen(path)),
    foldersIn: () => world.foldersIn(content),
    async digests() {
      const [files = none] = await world.digests(content);
      return new Map([...files].filter(([path]) => isSeen(path)));
    },
  });

type Digests = ReadonlyMap<string, string>;
const none: Digests = new Map();

/** What is answered of content/ as a whole. */
interface Content {
  listFiles(): Promise<readonly FoundFile[]>;
  foldersIn(): Promise<readonly string[]>;
  digests(): Promise<Digests>;
}

const lookingInto = (world: World, content: string, seen: Content): World =>
  answering(world, {
    listFiles: (folder) => (folder === content ? seen.listFiles() : world.listFiles(folder)),
    foldersIn: (folder) => (folder === content ? seen.foldersIn() : world.foldersIn(folder)),
    async digests(...folders) {
      const others = folders.filter((folder) => folder !== content);
      const own = others.length < folders.length ? seen.digests() : none;
      const [inside, outside] = await Promise.all([own, world.digests(...others)]);
      const found = new Map(outside.map((files, index) => [others[index], files]));
      return folders.map((folder) => (folder === content ? inside : (found.get(folder) ?? none)));
    },
  });

const below =
  (folder: string) =>
  (file: FoundFile): FoundFile => ({ ...file, path: `${folder}/${file.path}` });
