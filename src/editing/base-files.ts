// What an import wrote, kept beside the records in hidden files, so that the next one can tell a person's changes from its own.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import { diskReason } from "../base/disk-reason.ts";
import { byText } from "../base/order.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import type { ContentMap } from "../reading/content.ts";
import { isContentMap } from "../reading/content-node.ts";
import type { Shelf } from "../reading/entry.ts";
import { type Bases, shelfName } from "./planned-change.ts";

const folder = ".导入";
/** Stands for the year of what belongs to a region as a whole. */
const noYear = "地区";

/** Below content/: 明川市/.导入/2024/绩效自评.json. */
export const basePath = ({ region, year = noYear, category }: Shelf): string =>
  [region, folder, year, `${category}.json`].join("/");

/** All that is there; what cannot be read counts as never imported, and that is said. */
export async function readBases(world: World, content: string): Promise<Outcome<Bases>> {
  const findings = new Findings();
  const bases = new Map<string, ReadonlyMap<string, ContentMap>>();
  for (const { path, kind } of await filesOf(world, content)) {
    const [region, hidden, year, file, ...others] = path.normalize("NFC").split("/");
    if (kind !== "file" || hidden !== folder || others.length > 0 || !file?.endsWith(".json")) continue;
    if (region === undefined || year === undefined) continue;
    const shelf = { region, ...(year === noYear ? {} : { year }), category: file.slice(0, -".json".length) };
    const base = await readBase(world, `${content}/${path}`);
    if (base) bases.set(shelfName(shelf), base);
    else findings.add([unreadable(`${content}/${path}`)]);
  }
  return outcome(bases, findings.all);
}

async function filesOf(world: World, content: string) {
  try {
    return await world.listFiles(content);
  } catch (cause) {
    if (diskReason(cause) === undefined) throw cause;
    return [];
  }
}

async function readBase(world: World, file: string): Promise<ReadonlyMap<string, ContentMap> | undefined> {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(await world.readBytes(file)));
    if (typeof read !== "object" || read === null || Array.isArray(read)) return undefined;
    const records = Object.entries(read).filter((entry): entry is [string, ContentMap] => isContentMap(entry[1]));
    return records.length === Object.keys(read).length ? new Map(records) : undefined;
  } catch (cause) {
    if (cause instanceof SyntaxError || diskReason(cause) !== undefined) return undefined;
    throw cause;
  }
}

/** One record a line, by id. */
export function baseBytes(base: ReadonlyMap<string, ContentMap>): Uint8Array {
  const lines = [...base]
    .sort(byText(([id]) => id))
    .map(([id, content]) => `${JSON.stringify(id)}: ${JSON.stringify(content)}`);
  return new TextEncoder().encode(`{\n${lines.join(",\n")}\n}\n`);
}

const unreadable = (file: string): Diagnostic =>
  warning("editing/base-unreadable", "上次导入留下的对照记录读不出来，这一类按没有导入过处理", {
    place: { file },
    hint: "已有的内容不会被覆盖，与工作簿不同的地方会逐处列出",
  });
