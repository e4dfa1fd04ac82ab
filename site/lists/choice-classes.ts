// How a row tells the style sheet what it can be chosen by: a place below 256 as two digits to the base of 16.

/** Facets are told apart by a letter. */
const letters = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
export const mostFacets = letters.length;

/** One rule for each value of each digit then does for 256 choices: 32 rules instead of 256. */
const base = 16;

/** The class of the control of a facet; one with more than 16 choices needs the high digit too. */
export const pickClass = (facet: number, choices: number): string =>
  `pick-${letters[facet]}${choices > base ? " many" : ""}`;

/** a3, and for the high digit a-1. */
export const choiceClasses = (choices: readonly (number | undefined)[]): string =>
  choices
    .flatMap((choice, facet) => {
      const letter = letters[facet];
      if (choice === undefined || letter === undefined) return [];
      const high = Math.floor(choice / base);
      return [`${letter}${choice % base}`, `${letter}-${high}`];
    })
    .join(" ");

/**
 * Without a script, the chosen option of a control hides the rows that differ from it in one digit or the other. The
 * first option, 全部, hides none; a row that says nothing carries no class and is hidden by every choice.
 */
export function filterRules(): string {
  const digits = Array.from({ length: base }, (_, digit) => digit);
  const rule = (control: string, option: string, row: string): string =>
    `.list:not(.live):has(.${control}>option${option}:checked) .row:not(.${row}){display:none}`;
  const rules = letters.flatMap((letter) => [
    ...digits.map((low) => rule(`pick-${letter}`, `:nth-child(${base}n+${low + 2})`, `${letter}${low}`)),
    ...digits.map((high) => {
      const [first, last] = [high * base + 2, high * base + base + 1];
      return rule(`pick-${letter}.many`, `:nth-child(n+${first}):nth-child(-n+${last})`, `${letter}-${high}`);
    }),
  ]);
  return `@supports selector(:has(a)){\n${rules.join("\n")}\n}\n`;
}
