// Ranges of money to choose by, compared as whole 元 so that no decimal is ever rounded.

const wan = 10_000n;

/** From 0 元 up: each range ends before the next begins. */
const ranges: readonly { readonly text: string; readonly from: bigint }[] = [
  { text: "100万元以下", from: 0n },
  { text: "100万元至500万元", from: 100n * wan },
  { text: "500万元至1000万元", from: 500n * wan },
  { text: "1000万元至5000万元", from: 1000n * wan },
  { text: "5000万元至1亿元", from: 5000n * wan },
  { text: "1亿元以上", from: 10_000n * wan },
];

/** The smallest first, as the choices are listed. */
export const moneyRanges: readonly string[] = ranges.map(({ text }) => text);

/** `amount`: a plain decimal in 元. Empty for none, and for an amount below nothing. */
export function moneyRange(amount: string | undefined): string {
  const whole = /^(\d+)(?:\.\d+)?$/.exec(amount ?? "")?.[1];
  if (whole === undefined) return "";
  return ranges.findLast(({ from }) => BigInt(whole) >= from)?.text ?? "";
}
