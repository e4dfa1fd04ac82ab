// The grades of a portal year by year, the kinds in the order of the work.
import { type Grades, portal } from "./portal.ts";

const order = ["self-evaluation", "spot-check", "evaluation"];

/** Kinds that stand nowhere there follow. */
const placeOf = ({ kind }: Grades): number => (order.includes(kind) ? order.indexOf(kind) : order.length);

const byYear = Map.groupBy(portal?.grades ?? [], ({ year }) => year);

/** Newest first. */
export const gradeYears: readonly string[] = [...byYear.keys()].sort().reverse();

export const gradesIn = (year: string): readonly Grades[] =>
  (byYear.get(year) ?? []).toSorted((one, other) => placeOf(one) - placeOf(other));
