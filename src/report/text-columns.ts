// How many columns text takes on a terminal: two for what is wide, none for what stands on the character before it.

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\p{Emoji_Presentation}\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const onTop = /[\p{Mn}\p{Me}]/u;

/** Of one character. */
export const columnsOf = (character: string): number => (onTop.test(character) ? 0 : wide.test(character) ? 2 : 1);

export function textColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOf(character);
  return columns;
}

/** As much from the start of a text as fits, with “…” for the rest. */
export function fitting(text: string, most: number): string {
  if (textColumns(text) <= most) return text;
  let kept = "";
  let columns = 1;
  for (const character of text) {
    columns += columnsOf(character);
    if (columns > most) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Filled up with spaces on the left. */
export const rightAligned = (text: string, columns: number): string =>
  `${" ".repeat(Math.max(0, columns - textColumns(text)))}${text}`;

/** 10,000: digits as a person counts them, whatever the machine's language. */
export const counted = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
