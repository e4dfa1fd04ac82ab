// Gate 3: what waits for its 公开审查, counted by kind and year; and regions that publish in earnest without asking for one.
import { type Diagnostic, note, warning } from "../base/diagnostic.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import { placeOf } from "../records/record.ts";
import { asKind, type Records } from "../records/records.ts";
import { isPublic } from "./public-fields.ts";
import { reviewsOf } from "./reviews.ts";

export function checkReviews(records: Records): readonly Diagnostic[] {
  return [...awaiting(records), ...withoutReview(records)];
}

function awaiting(records: Records): readonly Diagnostic[] {
  const { isAwaited, keepsInside } = reviewsOf(records);
  const waiting = records.all.filter((one) => isPublic(one) && !keepsInside(one) && isAwaited(one));
  const groups = Map.groupBy(waiting, ({ kind, region, year = "" }) => [region, year, kind.name].join("\n"));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, region, year } = first;
    const when = year === undefined ? "" : `${year}年度的`;
    const message = `${region}${when}${kind.name}有${group.length}条没有登记公开审查，不上公开网站`;
    const hint = `审查过的，请在“公开审查”里登记，“范围”写上${kind.name}；或者在记录的“公开”里写审查日期`;
    return [warning("disclosure/not-reviewed", message, { place: first.place, hint })];
  });
}

const withoutReview = (records: Records): readonly Diagnostic[] =>
  records.all.flatMap((one) => {
    const place = asKind(one, regionKind);
    if (place?.data.nature !== "正式" || place.data.reviewRequired !== undefined) return [];
    const message = `${place.data.name}正式发布，没有写明公开前要不要登记审查`;
    const hint = "请写“公开审查: 是”，没有登记审查的记录就不上网站；另有审查程序、不在这里登记的写“否”";
    return [note("disclosure/review-not-required", message, { place: placeOf(one, ["nature"]), hint })];
  });
