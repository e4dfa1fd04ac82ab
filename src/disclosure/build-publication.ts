// Gate 3: what is public, copied into a Publication. The site is built from this and nothing else.
import { noticeFor } from "../document/notice.ts";
import type { RegionYear } from "../document/plan-documents.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { allKinds } from "../records/all-kinds.ts";
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import { isPartlyRecorded } from "../records/partly-recorded.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Records, Scope } from "../records/records.ts";
import { type HeldDocument, publishAmendments } from "./corrections.ts";
import { type Drawing, noDrawing } from "./drawing.ts";
import { incompleteKinds } from "./incomplete-kinds.ts";
import type { PublicDocument } from "./public-document.ts";
import { hiddenInputs } from "./public-inputs.ts";
import { publicLedger } from "./public-ledger.ts";
import type { Publication, PublishedDocument, PublishedRecord, PublishedRegion, PublishedYear } from "./publication.ts";
import { publishCatalogue } from "./publish-catalogue.ts";
import { gradeCharts } from "./publish-charts.ts";
import { publishedKinds } from "./publish-glossary.ts";
import { publishRecord } from "./publish-record.ts";
import { publishOffice } from "./publish-region.ts";
import { overTheYears, type YearFigures } from "./publish-series.ts";
import { publishedFigures } from "./published-figures.ts";
import { recordAddress } from "./record-address.ts";

export interface YearMaterial {
  readonly regionYear: RegionYear;
  readonly figures: FigureScope;
  readonly documents: readonly PublicDocument[];
  /** Those of a public kind that are not shown: of some, a notice says that they were taken back. */
  readonly held?: readonly HeldDocument[];
}

export function buildPublication(years: readonly YearMaterial[], drawing: Drawing = noDrawing): Publication {
  const regions = new Map<string, { readonly head: Omit<PublishedRegion, "years">; readonly years: YearFigures[] }>();
  for (const material of years) {
    const year = publishYear(material, drawing);
    if (year.documents.length === 0 && year.records.length === 0) continue;
    const { region } = material.regionYear;
    const known = regions.get(region.address) ?? { head: publishRegion(material), years: [] };
    known.years.push({ year, figures: material.figures });
    regions.set(region.address, known);
  }
  return {
    regions: [...regions.values()].map(({ head, years: published }) => ({
      ...head,
      ...overTheYears(published, drawing),
      ...publishAmendments(
        years.filter(({ regionYear }) => regionYear.region.address === head.id),
        published.map(({ year }) => year),
      ),
    })),
    glossary: publishedKinds,
  };
}

function publishRegion({ regionYear, figures }: YearMaterial): Omit<PublishedRegion, "years"> {
  const { region, scope } = regionYear;
  const { records } = publicLedger(figures.records);
  const website = Object.entries(region.website ?? {}).filter(([, text]) => text !== undefined);
  return {
    id: region.address,
    name: region.name,
    bureau: region.bureau,
    notice: noticeFor(region),
    nature: region.nature,
    website: Object.fromEntries(website) as Readonly<Record<string, string>>,
    ...(region.divisionCode === undefined ? {} : { divisionCode: region.divisionCode }),
    ...(region.level === undefined ? {} : { level: region.level }),
    ...(region.parent === undefined ? {} : { parent: region.parent }),
    ...publishOffice(region),
    records: publishedRecords("region", { region: scope.region }, records, () => []),
  };
}

/** What these say stands in documents and in the frame of the pages. */
const shownElsewhere = new Set([regionKind.name, annualSummary.name]);

function publishedRecords(
  level: RecordKind["level"],
  scope: Scope,
  records: Records,
  documentsOf: (record: LiangjiRecord) => readonly string[],
): readonly PublishedRecord[] {
  const kinds = allKinds.filter((kind) => kind.level === level && !shownElsewhere.has(kind.name));
  return kinds.flatMap((kind) =>
    records.named(kind.name, scope).flatMap((record) => publishRecord(record, records, documentsOf(record)) ?? []),
  );
}

function publishYear({ regionYear, figures, documents }: YearMaterial, drawing: Drawing): PublishedYear {
  const { scope } = regionYear;
  const { records } = figures;
  const ledger = publicLedger(records);
  const shown = documents.filter(({ subject }) => ledger.has(subject));
  const about = Map.groupBy(shown, ({ subject }) => `${subject.kind.name}\n${subject.year ?? ""}\n${subject.id}`);
  const documentsOf = ({ kind, id, year = "" }: LiangjiRecord): readonly string[] =>
    about.get(`${kind.name}\n${year}\n${id}`)?.map(({ page }) => page) ?? [];
  const highlights = records.of(annualSummary, scope).flatMap((summary) => summary.data.highlights ?? []);
  const known = highlights.flatMap((id) => {
    const result = figures.figure(id);
    // What the overview cannot show was said when everything was checked.
    if (result.status !== "known" || result.figure.value.type !== "quantity") return [];
    return hiddenInputs(result.figure, figures).length === 0 ? [result.figure] : [];
  });
  const { charts, drawn } = gradeCharts(regionYear, figures, drawing);
  return {
    year: scope.year,
    documents: shown.map((one) => publishDocument(one, ledger.records, regionYear)),
    records: publishedRecords("year", scope, ledger.records, documentsOf),
    figures: publishedFigures(
      shown.filter(({ explains }) => explains),
      [...known, ...drawn],
      figures,
    ),
    highlights: known.map((figure) => figure.code),
    ...(charts.length === 0 ? {} : { charts }),
    ...incompleteness(records, scope),
    ...incompleteKinds(records, scope),
  };
}

function incompleteness(records: Records, scope: Scope): Pick<PublishedYear, "incomplete"> {
  if (records.brokenOf(evaluation.name, scope).length > 0) return { incomplete: "broken" };
  return isPartlyRecorded(evaluation.name, records, scope) ? { incomplete: "partly-recorded" } : {};
}

function publishDocument(one: PublicDocument, records: Records, regionYear: RegionYear): PublishedDocument {
  const { document, subject, page, outline, downloads } = one;
  const { type, title, issuer, date } = document;
  const ofYear = shownElsewhere.has(subject.kind.name);
  const about = ofYear ? undefined : recordAddress(subject, records);
  return {
    page,
    type,
    title,
    ofYear,
    // Unpacked when somebody asks.
    get html() {
      return one.html;
    },
    outline,
    downloads,
    catalogue: publishCatalogue(subject, page, regionYear),
    ...(about === undefined ? {} : { about }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { date }),
  };
}
