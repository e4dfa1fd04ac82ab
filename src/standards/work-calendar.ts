// Working days: weekends and the yearly holiday notice, as data; a year without a notice is unknown, not guessed.
import { dateOfDay, dayNumber, isWeekend } from "../base/calendar-date.ts";

/** One year's notice: days off besides weekends, and weekend days worked in exchange. */
export interface HolidayNotice {
  readonly year: string;
  readonly off: readonly string[];
  readonly worked: readonly string[];
}

export class WorkCalendar {
  readonly #years: ReadonlySet<string>;
  readonly #off: ReadonlySet<string>;
  readonly #worked: ReadonlySet<string>;

  constructor(notices: readonly HolidayNotice[]) {
    this.#years = new Set(notices.map((one) => one.year));
    this.#off = new Set(notices.flatMap((one) => one.off));
    this.#worked = new Set(notices.flatMap((one) => one.worked));
  }

  /** The first year without a notice that would have to be known, or the date `days` working days after `from` (which does not count). */
  after(from: string, days: number): { readonly date: string } | { readonly unknownYear: string } {
    let number = dayNumber(from);
    let left = days;
    while (left > 0) {
      number += 1;
      const date = dateOfDay(number);
      const year = date.slice(0, 4);
      if (!this.#years.has(year)) return { unknownYear: year };
      if (this.#isWorked(date, number)) left -= 1;
    }
    return { date: dateOfDay(number) };
  }

  #isWorked(date: string, number: number): boolean {
    return this.#worked.has(date) || !(isWeekend(number) || this.#off.has(date));
  }
}
