// Dates as 公文 prints them: Arabic digits, no leading zeros (GB/T 9704-2012, 7.3.5.4).

/** 2024-03-05 → 2024年3月5日. */
export function chineseDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : date;
}
