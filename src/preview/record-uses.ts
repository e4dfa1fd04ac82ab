// Where a record is used: the documents about it or with a number from it, and the figures computed from it.
import type { Figure } from "../figures/figure.ts";
import { figureIn } from "../figures/figure-result.ts";
import type { Year } from "../pipeline.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Picture } from "./picture.ts";
import type { ShownDocument } from "./shown-document.ts";

export interface RecordUses {
  readonly documents: readonly ShownDocument[];
  /** Of a year: the same figure of two years is two. */
  readonly figures: readonly { readonly year: string; readonly figure: Figure }[];
}

export function usesOf(record: LiangjiRecord, { street, documents }: Picture): RecordUses {
  const isMade = (figure: Figure): boolean => figure.provenance.inputs.some((one) => means(one, record));
  return {
    documents: [...documents.values()].filter(
      ({ planned: { plan, document } }) =>
        plan.scope.region === record.region &&
        (isRecord(plan.subject, record) || plan.issued === record.data || [...document.figures.values()].some(isMade)),
    ),
    figures: street.years
      .filter(({ regionYear }) => regionYear.scope.region === record.region)
      .flatMap((year) =>
        figuresOf(year)
          .filter(isMade)
          .map((figure) => ({ year: year.regionYear.scope.year, figure })),
      ),
  };
}

const figuresOf = ({ figures }: Year): readonly Figure[] =>
  [...figures.definitions.keys()].flatMap((id) => figureIn(figures.figure(id)) ?? []);

interface Named {
  readonly kind: string;
  readonly id: string;
  readonly year?: string;
}

const means = ({ kind, id, year }: Named, record: LiangjiRecord): boolean =>
  id === record.id && kind === record.kind.name && year === record.year;

const isRecord = (one: LiangjiRecord, other: LiangjiRecord): boolean =>
  one.region === other.region && means({ ...one, kind: one.kind.name }, other);
