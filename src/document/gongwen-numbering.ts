// 公文 numbering as people type it: 一、 （一） 1. （1） at the start of a line (GB/T 9704-2012, 7.3.3).

export type Depth = 1 | 2 | 3 | 4;

const han = "[一二三四五六七八九十百零〇]{1,5}";
const marks: readonly (readonly [depth: Depth, pattern: RegExp])[] = [
  [1, new RegExp(`^${han}、`)],
  [2, new RegExp(`^[（(]${han}[）)]`)],
  [3, /^\d{1,2}\.(?!\d)/],
  [4, /^[（(]\d{1,2}[）)]/],
];

/** The level a line's number says, if it starts with one. */
export const numberedDepth = (line: string): Depth | undefined => marks.find(([, pattern]) => pattern.test(line))?.[0];

/** A heading stands alone: short, and without the full stop that ends a sentence. */
export const readsAsHeading = (line: string): boolean => line.length <= 45 && !/[。！？；，：]$/.test(line.trimEnd());
