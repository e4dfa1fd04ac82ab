// The lists beside a region's share, line by line: read when they are needed, and only as the share describes them.
import { sha256 } from "../base/digest.ts";
import { diskReason } from "../base/disk-reason.ts";
import type { World } from "../base/world.ts";
import type { SearchedPage } from "../search/searched-page.ts";
import { count, list, object, type Read, readAs, text } from "./plain-data.ts";
import type { ReadShare } from "./read-shares.ts";
import { type SharedFile, type ShareList, shareFolder, shareLists } from "./region-share.ts";
import { sharedFile } from "./share-fields.ts";
import { addressIn } from "./share-words.ts";

/** A county of six thousand pages has a hundredth of it. */
const largestList = 512 * 1024 * 1024;

/** What went wrong, as a person reads it behind the name of the file. */
export interface Unread {
  readonly wrong: string;
  readonly file: string;
}

export const isUnread = (read: object): read is Unread => "wrong" in read;

export const readFileList = (world: World, share: ReadShare): Promise<readonly SharedFile[] | Unread> =>
  readLines(world, share, "files", sharedFile);

export const readSearched = (world: World, share: ReadShare): Promise<readonly SearchedPage[] | Unread> =>
  readLines(world, share, "searched", searchedPage(share.region.id));

/** Folded pairs of characters, two code units each. */
export async function readPairs(world: World, share: ReadShare): Promise<readonly string[] | Unread> {
  const read = await readLines(world, share, "pairs", letters);
  if (isUnread(read)) return read;
  const all = read.join("");
  return Array.from({ length: Math.floor(all.length / 2) }, (_, at) => all.slice(at * 2, at * 2 + 2));
}

/** Longer than any other text. */
const letters: Read<string> = (value, at) => (typeof value === "string" ? value : text(value, at));

const searchedPage = (region: string): Read<SearchedPage> =>
  object<SearchedPage>({
    address: addressIn(region),
    title: text,
    rank: count,
    facets: object<SearchedPage["facets"]>({
      kind: list(text),
      region: list(text),
      year: list(text),
      department: list(text),
    }),
    passages: list(text),
  });

async function readLines<Value>(
  world: World,
  share: ReadShare,
  name: ShareList,
  read: Read<Value>,
): Promise<readonly Value[] | Unread> {
  const { sha256: digest, bytes: size, count: lines } = share.lists[name];
  const file = `${share.build}/${shareFolder}/${share.region.id}/${shareLists[name]}`;
  const wrong = (why: string): Unread => ({ file, wrong: `${shareLists[name]} ${why}` });
  if (size > largestList) return wrong("大得不合常理，没有读取");
  try {
    const bytes = await world.readBytes(file);
    if (sha256(bytes) !== digest) return wrong("与生成时不同，改动过，或没有复制完整");
    const decoded = decode(bytes);
    if (decoded === undefined) return wrong("不是 UTF-8 文字");
    const values: Value[] = [];
    for (const line of decoded.split("\n")) {
      if (line === "") continue;
      const one = readAs(read, parse(line));
      if ("wrong" in one) return wrong(`第${values.length + 1}行的写法不对：${one.wrong}`);
      values.push(one.value);
    }
    if (name !== "pairs" && values.length !== lines) return wrong("的行数与说明不同");
    return values;
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return wrong(`读不出来：${reason}`);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
