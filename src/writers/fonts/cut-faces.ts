// Cuts every face of a build down to the characters it has to draw, and measures them.
import type { Face } from "./face.ts";
import { widthsOf } from "./open-font.ts";

export interface CutFace {
  readonly font: Uint8Array;
  /** In ems, by code point: what the font really has. */
  readonly widths: ReadonlyMap<number, number>;
}

/** By face id, in the order of the ids. */
export async function cutFaces(choices: Iterable<ReadonlyMap<number, Face>>): Promise<ReadonlyMap<string, CutFace>> {
  const faces = new Map<string, Face>();
  const wanted = new Map<string, Set<number>>();
  for (const chosen of choices) {
    for (const [codePoint, face] of chosen) {
      faces.set(face.id, face);
      wanted.set(face.id, (wanted.get(face.id) ?? new Set()).add(codePoint));
    }
  }
  const cut = new Map<string, CutFace>();
  for (const id of [...faces.keys()].sort()) {
    const codePoints = [...(wanted.get(id) ?? [])].sort((a, b) => a - b);
    const font = await faces.get(id)?.cut(codePoints);
    if (font !== undefined) cut.set(id, { font, widths: widthsOf(font, codePoints) });
  }
  return cut;
}
