// How long something takes, as a person says it.

/** 24秒, 2分6秒, 1小时30分. */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole}秒`;
  if (whole < 3600) return twoParts(whole, 60, "分", "秒");
  return twoParts(Math.ceil(whole / 60), 60, "小时", "分");
}

function twoParts(count: number, of: number, large: string, small: string): string {
  const rest = count % of;
  return `${Math.floor(count / of)}${large}${rest === 0 ? "" : `${rest}${small}`}`;
}
