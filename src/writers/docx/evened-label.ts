// A label spread to the length of the longest, as printed forms have it: 日　　期.

/** Spaces between its characters where they divide evenly, else after the last. `length` in characters. */
export function evenedLabel(label: string, length: number): string {
  const characters = [...label];
  const missing = Math.max(0, length - characters.length);
  const gaps = characters.length - 1;
  if (gaps < 1 || missing % gaps !== 0) return label + "　".repeat(missing);
  return characters.join("　".repeat(missing / gaps));
}
