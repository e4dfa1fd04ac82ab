// 一千三百五十, 二百零五, 两, 十二: whole numbers written in Chinese characters.

const digits: ReadonlyMap<string, number> = new Map([..."零一二三四五六七八九"].map((mark, value) => [mark, value]));
const steps: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** Up to 九千九百九十九; undefined for anything else, also for 三四 and 二〇二三, which are no plain counts. */
export function chineseNumber(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lastStep = Number.POSITIVE_INFINITY;
  for (const mark of text.replaceAll("两", "二").replaceAll("〇", "零")) {
    const step = steps.get(mark);
    if (step === undefined) {
      const value = digits.get(mark);
      if (value === undefined || (digit !== undefined && digit > 0)) return undefined;
      digit = value;
      continue;
    }
    // 十二 needs no 一 before it; every other step needs its digit.
    if (step >= lastStep || (digit === undefined && (step !== 10 || total > 0))) return undefined;
    total += (digit ?? 1) * step;
    lastStep = step;
    digit = undefined;
  }
  // 一千三 is 1300, but people who write so do not report statistics.
  return text === "" || (digit !== undefined && digit > 0 && lastStep > 100 && !/零.$/.test(text) && total > 0)
    ? undefined
    : total + (digit ?? 0);
}
