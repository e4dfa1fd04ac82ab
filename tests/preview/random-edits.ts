// Edits as people and editors make them, half of them wrong or half-written, the same for the same seed.
import type { MemoryWorld } from "../memory-world.ts";

/** Whole numbers below `n`, the same sequence for the same seed. */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    // A linear congruence; its low bits repeat soon, so the high ones are used.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

type Throw = ReturnType<typeof dice>;
type Edit = (text: string, roll: Throw) => string | Uint8Array | undefined;

const lineOf = (text: string, roll: Throw, change: (line: string) => string): string => {
  const lines = text.split("\n");
  const at = roll(lines.length);
  return lines.map((line, index) => (index === at ? change(line) : line)).join("\n");
};

/** Still right, as far as a machine can tell. */
const right: readonly Edit[] = [
  (text) => `${text}\n# 随手记的一行\n`,
  (text) => (text.startsWith("---") ? text : `# 上面多了一行\n\n${text}`),
  (text, roll) => lineOf(text, roll, (line) => line.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))),
  (text, roll) => lineOf(text, roll, (line) => line.replace(/。/, "，情况属实。")),
  (text) => text.replaceAll("\n", "\r\n"),
];

/** Wrong, broken off, or no text at all. */
const wrong: readonly Edit[] = [
  () => "",
  () => undefined,
  (text, roll) => {
    const bytes = new TextEncoder().encode(text);
    return bytes.subarray(0, roll(bytes.length));
  },
  (text, roll) => lineOf(text, roll, (line) => line.replace(/[:：] ?/, "：")),
  (text, roll) => lineOf(text, roll, (line) => `${line} [`),
  (text, roll) => lineOf(text, roll, (line) => line.replace(/\d+(\.\d+)?/, "很多")),
  (text, roll) => lineOf(text, roll, (line) => `${line}{{数 "没有的口径`),
  (text, roll) => lineOf(text, roll, (line) => `\t${line}`),
  (text, roll) => lineOf(text, roll, () => ""),
  (_text, roll) => Uint8Array.from({ length: roll(400) }, () => roll(256)),
  (text) => `${text}${text}`,
  (text) => `${text}\n另有项目999个，资金123.45亿元。\n`,
];

/** Changes one file, or puts one back; the path it touched. */
export function editSomething(world: MemoryWorld, whole: ReadonlyMap<string, Uint8Array>, roll: Throw): string {
  const touched = [...whole].filter(([path, bytes]) => world.files.get(path) !== bytes).map(([path]) => path);
  const put = touched[roll(touched.length)];
  if (put !== undefined && roll(20) < 2 + touched.length) {
    world.files.set(put, whole.get(put) ?? new Uint8Array());
    return put;
  }
  const paths = [...whole.keys()];
  const path = paths[roll(paths.length)] ?? "";
  const edits = roll(5) < 2 ? right : wrong;
  const text = new TextDecoder().decode(world.files.get(path) ?? whole.get(path));
  const after = edits[roll(edits.length)]?.(text, roll);
  if (after === undefined) world.files.delete(path);
  else world.files.set(path, typeof after === "string" ? new TextEncoder().encode(after) : after);
  return path;
}
