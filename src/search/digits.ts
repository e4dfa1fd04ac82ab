// Numbers as short text that a script may carry in quotes: no quotation mark, no backslash, no space, all ASCII.

/** The lower half ends a number, the upper half says that more digits follow; the least significant stands first. */
export const alphabet: string = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((character) => character !== '"' && character !== "\\")
  .join("");

const base = alphabet.length / 2;

/** `number`: whole, not negative. */
export function digits(number: number): string {
  let text = "";
  let rest = number;
  for (; rest >= base; rest = Math.floor(rest / base)) text += alphabet[base + (rest % base)];
  return text + alphabet[rest];
}

/** Rising numbers as their distances; the first counts from `from`. */
export function risingDigits(numbers: Iterable<number>, from = 0): string {
  let before = from;
  let text = "";
  for (const number of numbers) {
    text += digits(number - before);
    before = number;
  }
  return text;
}
