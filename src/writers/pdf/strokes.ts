// Straight lines of a page, those that continue one another drawn as one.

/** Level or upright; points from the upper left corner of the page. */
export interface Stroke {
  readonly type: "stroke";
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
  /** As `FF0000`; black when left out. */
  readonly color?: string;
}

export const levelStroke = (x: number, y: number, length: number, width: number, color?: string): Stroke => ({
  type: "stroke",
  from: { x, y },
  to: { x: x + length, y },
  width,
  ...(color === undefined ? {} : { color }),
});

export const uprightStroke = (x: number, y: number, length: number, width: number): Stroke => ({
  type: "stroke",
  from: { x, y },
  to: { x, y: y + length },
  width,
});

/** Ends nearer than this meet. */
const touching = 0.05;
const exactly = (length: number): string => length.toFixed(2);

export function joined(strokes: readonly Stroke[]): readonly Stroke[] {
  const bundles = new Map<string, Stroke[]>();
  for (const stroke of strokes) {
    const { from, to, width, color } = stroke;
    const line = from.y === to.y ? `- ${exactly(from.y)}` : `| ${exactly(from.x)}`;
    const key = `${line} ${width} ${color}`;
    const bundle = bundles.get(key);
    const last = bundle?.at(-1);
    if (bundle === undefined) bundles.set(key, [stroke]);
    else if (last !== undefined && meets(last, stroke))
      bundle[bundle.length - 1] = { ...last, to: farther(last, stroke) };
    else bundle.push(stroke);
  }
  return [...bundles.values()].flat();
}

/** Strokes come in reading order, so the next one begins on the one before or not at all. */
const meets = (one: Stroke, next: Stroke): boolean =>
  next.from.x >= one.from.x - touching &&
  next.from.y >= one.from.y - touching &&
  next.from.x <= one.to.x + touching &&
  next.from.y <= one.to.y + touching;

const farther = (one: Stroke, next: Stroke): Stroke["to"] => ({
  x: Math.max(one.to.x, next.to.x),
  y: Math.max(one.to.y, next.to.y),
});
