// Dates, years and points in time as people and spreadsheets write them, in the one way content/ writes them.
import { dateOfDay } from "../../../base/calendar-date.ts";
import type { Cell } from "../../grid.ts";
import { saysNothing } from "./nothing.ts";

/** Days before 1970-01-01 on the calendar spreadsheets count by. */
const daysToEpoch = 25569;

/** 1954-10-03 to 2119-01-03: what lies outside is no day that a record would name. */
const isSerial = (number: number): boolean => number >= 20000 && number < 80000;

const two = (digits: string): string => digits.padStart(2, "0");

/** 2024-03-05 for all of its usual forms; what is no date, or no day there is, stays as it was typed, for the field to refuse. */
export function dayText(cell: Cell): string | undefined {
  if (saysNothing(cell.text)) return undefined;
  const plain = cell.text.normalize("NFKC").trim();
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:[T\s]\s*0{1,2}:00(?::00)?(?:\.0+)?)?$/.exec(
      plain,
    ) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (parts) return `${parts[1]}-${two(parts[2] ?? "")}-${two(parts[3] ?? "")}`;
  return /^\d{5}(\.\d+)?$/.test(plain) && isSerial(Number(plain))
    ? dateOfDay(Math.floor(Number(plain)) - daysToEpoch)
    : cell.text;
}

/** A day where it is one, a month where it is one (2024.3, 2024年03月), else the words. */
export function timeText(cell: Cell): string | undefined {
  if (saysNothing(cell.text)) return undefined;
  const plain = cell.text.normalize("NFKC").trim();
  const month = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(plain);
  if (month) return /月$/.test(plain) ? `${month[1]}年${Number(month[2])}月` : `${month[1]}-${two(month[2] ?? "")}`;
  const day = dayText({ ...cell, text: plain });
  return day === plain ? plain.replace(/\s/g, "").replace(/^(\d{4})$/, "$1年") : day;
}

/** 2024年度 is 2024. */
export const yearText = (cell: Cell): string | undefined =>
  saysNothing(cell.text)
    ? undefined
    : cell.text
        .normalize("NFKC")
        .trim()
        .replace(/\s*年度?$/, "");
