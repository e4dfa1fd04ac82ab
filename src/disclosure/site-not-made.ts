// What a build says when the gate keeps the public site from being made, and what a search of the finished site lets pass.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { Records } from "../records/records.ts";
import { isClearedAnywhere } from "./cleared.ts";
import type { Publication } from "./publication.ts";

/** `why`: one or more errors, told already. */
export function siteNotMade(why: readonly Diagnostic[]): Diagnostic {
  const [first] = why;
  const message = `公开网站没有生成：有${why.length}处不能公开的内容；内部文件照常生成`;
  return error("disclosure/site-not-made", message, {
    place: first?.place ?? { file: "site" },
    hint: "按上面代码以 disclosure/ 开头的各条改好后，再运行 npm run build；形似而不是的，在“公开审查”的“核实可公开”里登记",
    unquoted: true,
  });
}

/** Amounts as plain decimals are the program's own. */
export function passInSite(publication: Publication, records: Records): (found: string) => boolean {
  const published = publication.regions.flatMap((region) => [region, ...region.years].flatMap((one) => one.records));
  const amounts = new Set(
    published.flatMap(({ fields }) => fields.flatMap(({ amount }) => (amount === undefined ? [] : amount.split(".")))),
  );
  return (found) => amounts.has(found) || isClearedAnywhere(found, records);
}
