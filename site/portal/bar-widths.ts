// How long the bar of each region is beside the longest, in hundredths to one place: for the eye alone, the number stands beside it.

const whole = 1000;
const per = 10;

/** `amounts`: plain decimals in one unit. Undefined where bars from one edge would mislead: below zero, or nothing but zeros. */
export function barWidths(amounts: readonly string[]): readonly number[] | undefined {
  const numbers = amounts.map(Number);
  const longest = numbers.reduce((most, one) => Math.max(most, one), 0);
  if (longest === 0 || numbers.some((one) => one < 0)) return undefined;
  return numbers.map((one) => Math.round((one * whole) / longest) / per);
}
