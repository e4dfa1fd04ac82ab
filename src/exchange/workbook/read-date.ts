// Dates of a spreadsheet as text, with as much of them as their number format shows.

/** 2024-03-05; 2024年3月 where the format shows no day; with the time only where it is not midnight and shown. */
export function dateText(date: Date, format: string | undefined): string | undefined {
  // Seconds: days are kept as binary fractions, and a moment before midnight is midnight.
  const time = Math.round(date.getTime() / 1000) * 1000;
  if (Number.isNaN(time)) return undefined;
  const [day = "", clock = ""] = new Date(time).toISOString().split("T");
  const [year = "", month = ""] = day.split("-");
  // Before 1900 there are only times of day, and what Excel itself shows as ####.
  const isDay = /^(?:19|2\d|[3-9]\d)\d\d-/.test(day);
  const shown = shownParts(format);
  const hours = clock.startsWith("00:00:00") ? "" : clock.slice(0, clock.startsWith("00", 6) ? 5 : 8);
  if (!isDay) return shown.time && day === "1899-12-31" ? hours || "00:00" : undefined;
  if (shown.year && !shown.day && !shown.month && !shown.time) return year;
  if (shown.year && shown.month && !shown.day && !shown.time) return `${year}年${Number(month)}月`;
  return shown.time && hours !== "" ? `${day} ${hours}` : day;
}

interface Shown {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

const known = new Map<string, Shown>();

function shownParts(format: string | undefined): Shown {
  const key = format ?? "";
  const found = known.get(key);
  if (found) return found;
  const letters = key
    .replace(/"[^"]*"|\\.|[_*].|\[\$[^\]]*\]/g, "")
    .replace(/;.*/, "")
    .toLowerCase();
  const shown = {
    year: letters.includes("y"),
    month: letters.includes("m"),
    day: letters.includes("d"),
    time: /[hs]/.test(letters),
  };
  known.set(key, shown);
  return shown;
}
