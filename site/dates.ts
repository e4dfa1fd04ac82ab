// Days as records write them and as people read them: 2024-09-05 and 2024年9月5日.

export function chineseDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return day === undefined ? date : `${year}年${Number(month)}月${Number(day)}日`;
}

/** Undefined for anything but a whole day. */
export function isoDay(text: string): string | undefined {
  const [, year, month = "", day = ""] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}
