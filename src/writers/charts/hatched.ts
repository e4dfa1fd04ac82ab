// A bar filled with slanting lines, each a shape of its own: no format needs to know patterns.
import { colours } from "./look.ts";
import type { Shape } from "./picture.ts";

const pitch = 4;

/** `shape`: a rectangle as ECharts writes it, with its border. */
export function hatched(shape: Shape): readonly Shape[] {
  const numbers = (shape.d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const [x = 0, y = 0, width = 0, , , height = 0] = numbers;
  const [left, right] = [Math.min(x, x + width), Math.max(x, x + width)];
  const [top, bottom] = [Math.min(y, y + height), Math.max(y, y + height)];
  const lines: string[] = [];
  // Along each line x + y is the same.
  for (let sum = left + top + pitch; sum < right + bottom; sum += pitch) {
    const [startX, endX] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    lines.push(`M${number(startX)} ${number(sum - startX)}L${number(endX)} ${number(sum - endX)}`);
  }
  const { fill: _, ...border } = shape;
  return [
    { ...border, fill: colours.paper },
    ...(lines.length === 0
      ? []
      : [{ type: "shape" as const, d: lines.join(""), stroke: colours.main, strokeWidth: 0.75 }]),
  ];
}

const number = (value: number): string => String(Math.round(value * 100) / 100);
