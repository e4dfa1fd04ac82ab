// The rules that hold: a region's own where it states one, the national ones for the rest, and the calendar of working days.
import type { Place } from "../base/place.ts";
import type { DataOf } from "../records/field.ts";
import { type LiangjiRecord, placeOf } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { standardFields } from "../records/standard-fields.ts";
import type { nationalStandards } from "./national-standards.ts";
import { regionIsBroken, regionOf } from "./region-of.ts";
import type { WorkCalendar } from "./work-calendar.ts";

export type Standards = DataOf<typeof standardFields>;
export type StandardName = keyof Standards;

/** A rule as it holds somewhere, and where it is written: the provenance of whatever it decides. */
export interface Applied<Value> {
  readonly value: Value;
  /** 全国通行的等次标准, 明川市的等次标准: as it reads in a sentence. */
  readonly title: string;
  readonly place: Place;
}

export type NationalStandards = LiangjiRecord<typeof nationalStandards.fields>;

export class Rulebook {
  readonly calendar: WorkCalendar;
  readonly #national: NationalStandards | undefined;

  constructor(national: NationalStandards | undefined, calendar: WorkCalendar) {
    this.#national = national;
    this.calendar = calendar;
  }

  /** Undefined when nobody states such a rule, or when the region's own record cannot be used, so that nobody knows. */
  applied<Name extends StandardName>(
    name: Name,
    record: Pick<LiangjiRecord, "region">,
    records: Records,
  ): Applied<NonNullable<Standards[Name]>> | undefined {
    if (regionIsBroken(record, records)) return undefined;
    const home = regionOf(record, records);
    const own = home && appliedFrom(home, name, home.title);
    return own ?? (this.#national && appliedFrom(this.#national, name, "全国通行"));
  }
}

function appliedFrom<Name extends StandardName>(
  source: LiangjiRecord<typeof standardFields>,
  name: Name,
  whose: string,
): Applied<NonNullable<Standards[Name]>> | undefined {
  const value = source.data[name];
  // A list without an item lays nothing down.
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  return {
    value,
    title: `${whose}的${standardFields[name].key}`,
    place: placeOf(source as unknown as LiangjiRecord, [name]),
  };
}
