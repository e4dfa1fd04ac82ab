// The parts of an identity number that say something: the region it was given in, and the day of birth.
import { dateOfDay, dayNumber } from "../../base/calendar-date.ts";

/** The first two digits: provinces, 港澳台 residents, and foreigners with permanent residence. */
const regions = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-9])/;

export const hasRegion = (number: string): boolean => regions.test(number);

/** `date` is eight digits. Nobody alive was born before 1880, and nobody after 2099. */
export function isBirthday(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const written = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;
  return year >= 1880 && year < 2100 && dateOfDay(dayNumber(written)) === written;
}
