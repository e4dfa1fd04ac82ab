// Who may be shown to have issued something: a bureau that publishes in earnest, or one that is made up; never a real one in a 演示.
import type { DataOf } from "../records/field.ts";
import type { region } from "../records/kinds/region.ts";
import type { Profile } from "./document-tree.ts";

/** The profiles with a 发文机关标志: what bears one reads as issued (GB/T 9704-2012, 7.2 and 10.1). */
export const bearsMark = (profile: Profile): boolean => profile === "formal" || profile === "letter";

/** A real place that is only shown has issued none of these documents, so none of them is made for it. */
export const mayBeIssued = (
  profile: Profile,
  { nature, sample }: Pick<DataOf<typeof region.fields>, "nature" | "sample">,
): boolean => !bearsMark(profile) || nature === "正式" || sample === true;
