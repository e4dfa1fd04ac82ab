// One sheet to one file of the person's choice, in the format its name ends in.
import { isError } from "../base/diagnostic.ts";
import { takenPlace, writeNewFile } from "../base/new-file.ts";
import type { World } from "../base/world.ts";
import { allWriters } from "../writers/all-writers.ts";

type Written = (typeof allWriters)[number];
type Sheet = Parameters<Written["prepare"]>[0][number];

const formats = allWriters.map(({ extension }) => extension);
export const sheetFormats = formats.join("、");

/** Why nothing can be written under this name; undefined when it can. */
export async function refuseSheet(world: World, out: string): Promise<string | undefined> {
  if (!formats.some((extension) => out.toLowerCase().endsWith(extension)))
    return `--out 请写成 ${formats.join(" 或 ")} 结尾的文件名，写的是“${out}”。`;
  return takenPlace(world, out);
}

/** What went wrong; undefined when all is well. */
export async function writeSheet(
  out: string,
  sheet: Sheet,
  templates: string,
  world: World,
): Promise<string | undefined> {
  const writer = allWriters.find(({ extension }) => out.toLowerCase().endsWith(extension));
  const write = (await writer?.prepare([sheet], world, templates))?.value;
  const written = await write?.(sheet);
  const bytes = written?.value.bytes;
  if (bytes === undefined) return written?.diagnostics.find(isError)?.message ?? "不能写成这种格式";
  const refused = await writeNewFile(world, out, bytes);
  return refused === undefined ? undefined : `${out}：${refused}`;
}
