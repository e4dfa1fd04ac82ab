// What files are checked against: a build with its manifest, or a package with its list; and the originals, where they are at hand.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import type { World } from "../base/world.ts";
import { type IssuedFile, readManifest } from "../outputs/verify-manifest.ts";
import { type OpenPackage, packageInFolder, packageInZip } from "./open-package.ts";

export interface Reference {
  /** As a person called it. */
  readonly name: string;
  readonly files: ReadonlyMap<string, IssuedFile>;
  /** Of a build: the SHA-256 of its manifest. */
  readonly build?: string;
  /** The bytes of one of its files, as they were issued; undefined when they are not at hand. */
  original(file: IssuedFile): Promise<Uint8Array | undefined>;
}

export async function readReference(world: World, path: string): Promise<Reference | Diagnostic> {
  const manifest = `${path}/manifest.json`;
  if (await world.exists(manifest)) return buildReference(world, path, manifest);
  const [digests = new Map<string, string>()] = await world.digests(path);
  // A file has nothing below it.
  const bytes = digests.size > 0 ? undefined : await world.readBytes(path);
  if (bytes !== undefined && !startsAsZip(bytes)) return buildReference(world, folderOf(path), path);
  const found = bytes ? await packageInZip(path, bytes) : await packageInFolder(world, path, digests);
  if (found === undefined) return noReference(path);
  return "code" in found ? found : packageReference(path, found);
}

export const startsAsZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");

async function buildReference(world: World, folder: string, manifest: string): Promise<Reference | Diagnostic> {
  const bytes = await world.readBytes(manifest);
  const files = readManifest(bytes, manifest);
  if ("code" in files) return files;
  const read = async ({ path }: IssuedFile): Promise<Uint8Array | undefined> =>
    (await world.exists(`${folder}/${path}`)) ? world.readBytes(`${folder}/${path}`) : undefined;
  return { name: manifest, files, build: sha256(bytes), original: genuine(read) };
}

function packageReference(name: string, { held, list, root }: OpenPackage): Reference {
  const byPath = new Map(held.map((one) => [one.path, one]));
  return { name, files: list.files, original: genuine(async ({ path }) => byPath.get(`${root}${path}`)?.bytes()) };
}

/** Only as it was issued: what is compared with must not itself have been changed. */
const genuine =
  (read: (file: IssuedFile) => Promise<Uint8Array | undefined>): Reference["original"] =>
  async (file) => {
    const bytes = await read(file);
    return bytes !== undefined && sha256(bytes) === file.sha256 ? bytes : undefined;
  };

const noReference = (file: string): Diagnostic =>
  error("handover/no-reference", `“${file}”不能用来对照：里面没有 manifest.json，也没有移交包的清单`, {
    place: { file },
    hint: "请写成果文件夹（dist）、它的 manifest.json，或移交的压缩包",
  });
