// Gate 3, said early: what a public document or the overview of a year would show of records that are not public.
import { type Diagnostic, error, note, warning } from "../base/diagnostic.ts";
import { meant } from "../base/nearest.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import type { Origin } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { placeOf } from "../records/record.ts";
import { isPublic } from "./public-fields.ts";
import { hiddenInputs, recordOf } from "./public-inputs.ts";
import { reviewsOf } from "./reviews.ts";

/** Errors that keep a document off the site; inside the bureau it may be used. */
export function checkDocument(document: DocumentTree, figures: FigureScope): readonly Diagnostic[] {
  const hidden = new Map([...document.figures.values()].map((figure) => [figure, hiddenInputs(figure, figures)]));
  const all = [...hidden.values()].flat();
  // Nobody has decided yet: which records wait for their review is said of the records themselves.
  if (all.length > 0 && all.every((origin) => isOnlyAwaited(origin, figures))) return [awaitsReview(document)];
  return [...hidden].flatMap(([figure, [first, ...more]]) => {
    if (!first) return [];
    const count = more.length === 0 ? "" : `等${more.length + 1}条`;
    const message = `“${document.title}”里的“${figure.id}”会透露不公开的${first.kind}“${first.title}”${count}，没有放到公开网站`;
    return [
      error("disclosure/hidden-record", message, {
        place: document.place,
        hint: "请在口径里用“条件”排除不公开的记录，或核对这些记录的公开属性",
        related: [first, ...more].slice(0, 5).map(({ place, title }) => ({ place, message: `“${title}”不公开` })),
      }),
    ];
  });
}

function isOnlyAwaited(origin: Origin, figures: FigureScope): boolean {
  const { isAwaited, keepsInside } = reviewsOf(figures.records);
  const record = recordOf(origin, figures);
  return record !== undefined && isPublic(record) && isAwaited(record) && !keepsInside(record);
}

const awaitsReview = ({ title, place }: DocumentTree): Diagnostic =>
  note("disclosure/awaits-review", `“${title}”用到的记录还没有登记公开审查，没有放到公开网站`, {
    place,
    hint: "审查过的，请在“公开审查”里登记；还在记台账的年度不用处理",
  });

/** 要点 that the overview of the year cannot show: each at its own word. */
export function checkHighlights(figures: FigureScope): readonly Diagnostic[] {
  return figures.records.of(annualSummary, figures.scope).flatMap((summary) =>
    (summary.data.highlights ?? []).flatMap((id, index) => {
      const place = placeOf(summary, ["highlights", index]);
      const result = figures.figure(id);
      if (result.status === "unknown") {
        const hint = meant(id, figures.definitions.keys()) ?? "请写口径的名称";
        return [error("disclosure/highlight", `要点里的“${id}”没有这个口径`, { place, hint })];
      }
      if (result.status === "missing") {
        const hint = "请补充数据，或从要点里去掉";
        return [warning("disclosure/highlight", `要点里的“${id}”没有数据：${result.because}`, { place, hint })];
      }
      if (result.status === "stopped") return [];
      if (result.figure.value.type === "table") {
        return [
          error("disclosure/highlight", `要点里的“${id}”是一张表，不是一个数`, { place, hint: "请写得出一个数的口径" }),
        ];
      }
      const [hidden] = hiddenInputs(result.figure, figures);
      if (!hidden) return [];
      const related = [{ place: hidden.place, message: `“${hidden.title}”不公开` }];
      const hint = "请从要点里去掉，或核对这条记录的公开属性";
      return [error("disclosure/hidden-record", `要点里的“${id}”会透露不公开的记录`, { place, hint, related })];
    }),
  );
}
