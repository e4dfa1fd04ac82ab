// The next 编号 of a kind: the region's address, the year, and the number after the highest one that is in use.
import type { World } from "../base/world.ts";
import { decodeText } from "../reading/decode-text.ts";
import type { Shelf } from "../reading/entry.ts";
import { onShelf, type Surroundings } from "./look-around.ts";

/** yunqi-2025-03. A file that cannot be read counts by its name alone. */
export async function nextCode(
  world: World,
  { content, files }: Surroundings,
  shelf: Shelf,
  address: string | undefined,
): Promise<string> {
  const stem = [address, shelf.year].filter((part) => part !== undefined && /^[a-z0-9-]+$/.test(part)).join("-");
  if (stem === "") return "01";
  const used = new RegExp(`(?<![a-z0-9-])${stem}-(\\d{1,6})(?![a-z0-9-])`, "g");
  let last = 0;
  for (const { path, kind } of onShelf(files, shelf)) {
    const file = `${content}/${path}`;
    const bytes = kind === "file" ? await world.readBytes(file).catch(() => new Uint8Array()) : new Uint8Array();
    const text = `${path}\n${decodeText(file, bytes).value ?? ""}`;
    for (const [, number] of text.matchAll(used)) last = Math.max(last, Number(number));
  }
  return `${stem}-${String(last + 1).padStart(2, "0")}`;
}
