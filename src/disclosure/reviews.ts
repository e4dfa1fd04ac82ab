// 公开审查: what was reviewed, and what the reviews keep inside.
import { disclosureReview } from "../records/kinds/disclosure-review.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";

type Review = LiangjiRecord<typeof disclosureReview.fields>;

export interface Reviews {
  /** A review decided that it stays inside, alone or with all of its kind. */
  keepsInside(record: LiangjiRecord): boolean;
  /** Its region publishes only what was reviewed, and nobody says that it was. */
  isAwaited(record: LiangjiRecord): boolean;
}

export const reviewsOf: (records: Records) => Reviews = oncePerRecords((records) => {
  const byRegion = Map.groupBy(
    records.all.filter(({ kind }) => kind.name === disclosureReview.name) as unknown as readonly Review[],
    ({ region }) => region,
  );
  const strict = new Set(
    records.all.filter((one) => one.kind.name === regionKind.name && one.data.reviewRequired === true).map(regionOf),
  );
  const withheld = new Set([...byRegion.values()].flat().flatMap((review) => namedIn(review, records)));
  /** What belongs to no year is reviewed with any. */
  const reviewsFor = ({ region, year, kind }: LiangjiRecord): readonly Review[] =>
    (byRegion.get(region) ?? []).filter(
      (one) =>
        (year === undefined || one.year === year) &&
        one.data.scope.some((word) => word === "全部" || word === kind.name),
    );
  return {
    keepsInside: (record) =>
      withheld.has(record) || reviewsFor(record).some(({ data }) => data.conclusion === "不予公开"),
    isAwaited: (record) =>
      strict.has(record.region) &&
      record.kind.name !== regionKind.name &&
      !wasReviewedAlone(record) &&
      reviewsFor(record).length === 0,
  };
});

const regionOf = ({ region }: LiangjiRecord): string => region;

const wasReviewedAlone = ({ data }: LiangjiRecord): boolean =>
  (data.disclosure as { readonly reviewed?: string } | undefined)?.reviewed !== undefined;

const namedIn = (review: Review, records: Records): readonly LiangjiRecord[] =>
  (review.data.withheld ?? []).flatMap(({ kind, name }) => records.candidates(kind, review, name));
