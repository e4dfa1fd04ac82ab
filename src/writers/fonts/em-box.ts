// Gives every font the same ascent and descent, so that lines of mixed faces share one baseline and one height.

/** Above and below the baseline, in ems: the box Chinese faces are drawn in. Together one em. */
export const emBox = { ascent: 0.88, descent: 0.12 } as const;

/** A copy of a TrueType font whose lines are exactly one em high (ISO/IEC 14496-22 §5.2.3, `hhea`). */
export function fitEmBox(font: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(font);
  const view = new DataView(bytes.buffer);
  const tables = tableOffsets(view);
  const head = tables.get("head");
  const hhea = tables.get("hhea");
  if (head === undefined || hhea === undefined) throw new Error("A TrueType font has a head and an hhea table.");
  const unitsPerEm = view.getUint16(head + 18);
  const ascent = Math.round(unitsPerEm * emBox.ascent);
  view.setInt16(hhea + 4, ascent);
  view.setInt16(hhea + 6, ascent - unitsPerEm);
  view.setInt16(hhea + 8, 0);
  return bytes;
}

/** Offsets by table tag, from the table directory (ISO/IEC 14496-22 §4.3). */
function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return offsets;
}
