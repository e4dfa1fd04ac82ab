// Stages a long text line by line: it is never in memory as a whole.
import { createHash } from "node:crypto";
import type { World } from "../base/world.ts";
import type { WrittenOutput } from "./output.ts";
import type { Staging } from "./write-outputs.ts";

const atOnce = 1 << 18;

/** `lines`: with their line ends. */
export async function stageLines(
  world: World,
  { folder, resumed, staged }: Staging,
  path: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<WrittenOutput> {
  const hash = createHash("sha256");
  let bytes = 0;
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    let text = "";
    const piece = (): Uint8Array => {
      const made = Buffer.from(text);
      hash.update(made);
      bytes += made.length;
      text = "";
      return made;
    };
    for await (const line of lines) {
      text += line;
      if (text.length >= atOnce) yield piece();
    }
    yield piece();
  };
  staged.add(path);
  if (resumed) await world.remove(`${folder}/${path}`);
  await world.writePieces(`${folder}/${path}`, pieces());
  return { path, sha256: hash.digest("hex"), bytes };
}
