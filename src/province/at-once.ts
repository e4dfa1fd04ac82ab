// How many regions are worked at side by side when nobody says: as many as there are processors, and memory for.

const megabyte = 2 ** 20;
/** What the build of a large county takes, with the program that makes its pages. */
const buildTakes = 2048 * megabyte;
/** What one thread may take to read a region, and one that works alone. */
const readingTakes = { least: 512, most: 1024, alone: 16_384 } as const;

export interface Room {
  readonly processors: number;
  /** In bytes. */
  readonly memory: number;
}

export const buildsAtOnce = ({ processors, memory }: Room): number =>
  Math.max(1, Math.min(processors, Math.floor(memory / buildTakes)));

/** Threads that print, in each of so many builds. */
export const jobsOfEach = ({ processors }: Room, atOnce: number): number =>
  Math.max(1, Math.floor(processors / atOnce));

/** Megabytes of each of so many threads that read, and of one that works alone on a region too large for them. */
export function readingMemory({ memory }: Room, threads: number): { readonly each: number; readonly alone: number } {
  const half = Math.floor(memory / megabyte / 2);
  const each = Math.max(readingTakes.least, Math.min(readingTakes.most, Math.floor(half / threads)));
  return { each, alone: Math.max(each, Math.min(readingTakes.alone, half)) };
}
