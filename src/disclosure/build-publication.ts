// Gate 3: what is public, copied into a Publication. The site is built from this and nothing else.
import type { DocumentTree } from "../document/document-tree.ts";
import { noticeFor } from "../document/notice.ts";
import type { RegionYear } from "../document/plan-documents.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { allKinds } from "../records/all-kinds.ts";
import { annualSummary } from "../records/kinds/annual-summary.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import { region as regionKind } from "../records/kinds/region.ts";
import { isPartlyRecorded } from "../records/partly-recorded.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Records, Scope } from "../records/records.ts";
import { hiddenInputs } from "./public-inputs.ts";
import { publicLedger } from "./public-ledger.ts";
import type {
  Download,
  OutlineEntry,
  Publication,
  PublishedDocument,
  PublishedFigure,
  PublishedRecord,
  PublishedRegion,
  PublishedYear,
} from "./publication.ts";
import { type FigureOwner, publishFigure } from "./publish-figure.ts";
import { publishRecord } from "./publish-record.ts";

/** A document that may be shown, with its body as HTML and its files. */
export interface PublicDocument {
  readonly document: DocumentTree;
  readonly subject: LiangjiRecord;
  /** Its numbers have pages that say how they are made; those of a form that only repeats one record have none. */
  readonly explains: boolean;
  /** Below region and year. */
  readonly page: string;
  readonly html: string;
  readonly outline: readonly OutlineEntry[];
  readonly downloads: readonly Download[];
}

export interface YearMaterial {
  readonly regionYear: RegionYear;
  readonly figures: FigureScope;
  readonly documents: readonly PublicDocument[];
}

export function buildPublication(years: readonly YearMaterial[]): Publication {
  const regions = new Map<string, { readonly head: Omit<PublishedRegion, "years">; readonly years: PublishedYear[] }>();
  for (const material of years) {
    const year = publishYear(material);
    if (year.documents.length === 0 && year.records.length === 0) continue;
    const { region } = material.regionYear;
    const known = regions.get(region.address) ?? { head: publishRegion(material), years: [] };
    known.years.push(year);
    regions.set(region.address, known);
  }
  return { regions: [...regions.values()].map(({ head, years: published }) => ({ ...head, years: published })) };
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

function publishYear({ regionYear, figures, documents }: YearMaterial): PublishedYear {
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
  return {
    year: scope.year,
    documents: shown.map(publishDocument),
    records: publishedRecords("year", scope, ledger.records, documentsOf),
    figures: publishedFigures(
      shown.filter(({ explains }) => explains),
      known,
      figures,
    ),
    highlights: known.map((figure) => figure.code),
    ...incompleteness(records, scope),
  };
}

function incompleteness(records: Records, scope: Scope): Pick<PublishedYear, "incomplete"> {
  if (records.brokenOf(evaluation.name, scope).length > 0) return { incomplete: "broken" };
  return isPartlyRecorded(evaluation.name, records, scope) ? { incomplete: "partly-recorded" } : {};
}

function publishDocument({ document, subject, page, html, outline, downloads }: PublicDocument): PublishedDocument {
  const { type, title, issuer, date } = document;
  return {
    page,
    type,
    title,
    ofYear: subject.kind.name === regionKind.name || subject.kind.name === annualSummary.name,
    html,
    outline,
    downloads,
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { date }),
  };
}

/** The year's figures that public documents use, with those they were computed from; then each document's own. */
function publishedFigures(
  documents: readonly PublicDocument[],
  highlights: readonly Figure[],
  figures: FigureScope,
): readonly PublishedFigure[] {
  const wanted = new Map<string, Figure>();
  const want = (figure: Figure): void => {
    if (figure.ofSubject || wanted.has(figure.id)) return;
    wanted.set(figure.id, figure);
    for (const id of figure.provenance.operands) {
      const operand = figures.figure(id);
      if (operand.status === "known") want(operand.figure);
    }
  };
  for (const { document } of documents) for (const figure of document.figures.values()) want(figure);
  for (const figure of highlights) want(figure);
  const ofYear = [...wanted.values()].map((figure) => {
    const uses = documents.filter(({ document }) => document.figures.has(figure.id));
    return publishFigure(figure, { figures, operands: wanted }, uses.map(useOf));
  });
  return [...ofYear, ...together(documents.flatMap((one) => ownFigures(one, { figures })))];
}

/** Two documents about one record may say the same of it: one page, used in both. */
function together(figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  const known = new Map<string, PublishedFigure>();
  for (const figure of figures) {
    const earlier = known.get(figure.code);
    known.set(figure.code, earlier ? { ...earlier, usedIn: [...earlier.usedIn, ...figure.usedIn] } : figure);
  }
  return [...known.values()];
}

const useOf = ({ page, document }: PublicDocument) => ({ page, title: document.title });

function ownFigures(one: PublicDocument, year: Pick<FigureOwner, "figures">): readonly PublishedFigure[] {
  const { document, subject } = one;
  const own = [...document.figures.values()].filter((figure) => figure.ofSubject);
  return own.map((figure) => publishFigure(figure, { ...year, operands: document.figures, subject }, [useOf(one)]));
}
