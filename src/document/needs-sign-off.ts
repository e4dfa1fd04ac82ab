// Which documents have to be signed, and where nothing of them is public before they are.
import type { DocumentTemplate } from "../narrative/template.ts";
import type { DataOf } from "../records/field.ts";
import type { region } from "../records/kinds/region.ts";

/** A form repeats records that have checks of their own; whatever else is written goes out in somebody's name. */
export const needsSignOff = ({ head }: Pick<DocumentTemplate, "head">): boolean =>
  head.signOff === undefined ? head.profile !== "form" : head.signOff === "需要";

/** A bureau that publishes in earnest, unless it says that its signatures are kept elsewhere; a 演示 that asks for it. */
export const requiresSignOff = ({
  nature,
  signOffRequired,
}: Pick<DataOf<typeof region.fields>, "nature" | "signOffRequired">): boolean => signOffRequired ?? nature === "正式";
