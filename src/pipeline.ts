// The street, one line per room: content/ and templates/ to checked documents, and on to dist/.
import { type Diagnostic, isError } from "./base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "./base/outcome.ts";
import type { World } from "./base/world.ts";
import type { ChartDefinitions } from "./charts/chart-definition.ts";
import { readChartDefinitions } from "./charts/read-chart-definitions.ts";
import { checkCorrections } from "./disclosure/check-corrections.ts";
import { checkDocument, checkHighlights } from "./disclosure/check-disclosure.ts";
import { checkBeforehand, checkGate } from "./disclosure/check-gate.ts";
import { checkWords } from "./disclosure/check-words.ts";
import { hushFindings } from "./disclosure/hush-findings.ts";
import { publicLedger } from "./disclosure/public-ledger.ts";
import { withdrawalOfDocument } from "./disclosure/withdrawn.ts";
import { buildDocument, nothingRemembered, type Remembered } from "./document/build-document.ts";
import { type CheckedTemplates, readCheckedTemplates } from "./document/checked-templates.ts";
import type { DocumentTree } from "./document/document-tree.ts";
import { withIssuances } from "./document/issuances.ts";
import { notesOnBroken, notWritten } from "./document/not-written.ts";
import { type DocumentPlan, planDocuments, type RegionYear, regionYears } from "./document/plan-documents.ts";
import { checkAcross } from "./document/proofreading/across-documents.ts";
import { OpenDocuments, setAside } from "./document/set-aside.ts";
import { FigureScope } from "./figures/figure-engine.ts";
import { saysSomething } from "./figures/figure-result.ts";
import { proseWord } from "./narrative/language.ts";
import type { TemplateText } from "./narrative/template.ts";
import { withoutSharedPaths } from "./outputs/shared-paths.ts";
import { readLedger } from "./read-ledger.ts";
import { noReadMemory, type ReadMemory } from "./reading/read-memory.ts";
import { annualSummary } from "./records/kinds/annual-summary.ts";
import type { Records } from "./records/records.ts";
import type { SignOff } from "./sign-off/sign-off.ts";
import { withSignOffs } from "./sign-off/sign-offs-of.ts";
import { annexStem, hasAnnex } from "./trace/annex/annex.ts";

export interface Folders {
  readonly content: string;
  readonly templates: string;
  readonly out: string;
}

export interface PlannedDocument {
  readonly plan: DocumentPlan;
  /** Set aside: its head is there, blocks and figures are for whoever asks for them now. */
  readonly document: DocumentTree;
  /** By which it is known again in the next build. */
  readonly key: string;
  /** What its numbers and words look like together. */
  readonly remarks: readonly Diagnostic[];
  /** Whether it may stand on the public site. */
  readonly forSite: boolean;
  /** What it is rendered from: template, prose and partials. */
  readonly texts: readonly TemplateText[];
  /** How far it is reviewed and signed; absent where that is not in use. */
  readonly signOff?: SignOff;
}

/** One region and year: its figures, and the documents nothing stopped. */
export interface Year {
  readonly regionYear: RegionYear;
  readonly figures: FigureScope;
  readonly documents: readonly PlannedDocument[];
  /** Those that nothing but their numbers stopped: to be traced, never to be written. */
  readonly drafts: readonly PlannedDocument[];
}

export interface Street {
  readonly records: Records;
  readonly charts: ChartDefinitions;
  readonly years: readonly Year[];
  /** What keeps the public site from being made. */
  readonly heldBack: readonly Diagnostic[];
}

/** Reads and checks everything up to the documents; writes nothing. What is remembered saves time and changes nothing. */
export async function walkStreet(
  world: World,
  folders: Folders,
  remembered: Remembered = nothingRemembered,
  memory: ReadMemory = noReadMemory,
): Promise<Outcome<Street>> {
  const findings = new Findings();
  const { records, definitions } = findings.take(await readLedger(world, folders, memory));
  const readCharts = (seen: World) => readChartDefinitions(seen, folders.templates, definitions);
  const charts = findings.take(await memory.recall("charts", world, readCharts, definitions));
  const read = (seen: World) => readCheckedTemplates(seen, folders.templates, charts);
  const { templates, checks } = findings.take(await memory.recall("templates", world, read, charts, definitions));
  const making = { templates, checks, remembered, opened: new OpenDocuments() };
  const years = regionYears(records).map((regionYear): Year => {
    const figures = new FigureScope(records, definitions, regionYear.scope);
    const built = findings.take(buildDocuments(making, records, regionYear, figures));
    findings.add(checkHighlights(figures));
    const titles = [...built.documents, ...built.drafts].map(({ document }) => document.title);
    findings.add(checkCorrections(records, regionYear.scope, new Set(titles)));
    figures.allKnown();
    findings.add(figures.diagnostics);
    return {
      regionYear,
      figures,
      ...built,
      documents: findings.take(withSignOffs(built, records, regionYear, remembered)),
    };
  });
  const apart = findings.take(keepApart(years));
  findings.add(notesOnBroken(templates, records));
  findings.add(acrossSummaries(apart));
  const gate = checkGate(
    records,
    siteDocuments(apart, (one) => one.forSite),
  );
  findings.add(gate);
  findings.add(
    checkBeforehand(
      records,
      siteDocuments(apart, (one) => one.signOff?.keptBack === true),
    ),
  );
  return outcome({ records, charts, years: apart, heldBack: gate.filter(isError) }, hushFindings(findings.distinct));
}

/** Documents of the public site, or those that wait for it, each with the words it was made from. */
const siteDocuments = (years: readonly Year[], isMeant: (one: PlannedDocument) => boolean) =>
  years.flatMap(({ documents, regionYear }) =>
    documents.filter(isMeant).map(({ document, texts }) => ({ document, texts, region: regionYear.scope.region })),
  );

/** What the summaries of one region say of the same fact, year after year. */
function acrossSummaries(years: readonly Year[]): readonly Diagnostic[] {
  const regions = [...new Set(years.map(({ regionYear }) => regionYear.scope.region))];
  return regions.flatMap((region) => {
    const own = years.filter(({ regionYear }) => regionYear.scope.region === region);
    const summaries = own.flatMap((year) =>
      year.documents.filter(({ plan }) => plan.subject.kind.name === annualSummary.name),
    );
    return checkAcross(summaries);
  });
}

/** The years without documents that would be written over each other. */
function keepApart(years: readonly Year[]): Outcome<readonly Year[]> {
  const findings = new Findings();
  const documents = years.flatMap((year) => year.documents);
  const claimOf = ({ document: { id, fileStem, place }, plan }: PlannedDocument) => ({
    paths: [
      ...[fileStem, ...(hasAnnex(plan) ? [annexStem(fileStem)] : [])].map((stem) => `documents/${stem}`),
      `site/${id}`,
    ],
    by: place.file,
  });
  const apart = new Set(findings.take(withoutSharedPaths(documents, claimOf)));
  const clashes = [...findings.all];
  const sharing = documents.filter((one) => !apart.has(one));
  findings.add(sharing.map(({ plan }) => notWritten(plan, clashes)));
  const kept = years.map((year) => ({ ...year, documents: year.documents.filter((one) => apart.has(one)) }));
  return outcome(kept, findings.all);
}

/** What all documents are made with. */
interface Making extends CheckedTemplates {
  readonly remembered: Remembered;
  readonly opened: OpenDocuments;
}

function buildDocuments(
  { templates, checks, remembered, opened }: Making,
  records: Records,
  regionYear: RegionYear,
  figures: FigureScope,
): Outcome<Pick<Year, "documents" | "drafts"> & { readonly stopped: readonly DocumentPlan[] }> {
  const findings = new Findings();
  const drafts: PlannedDocument[] = [];
  const stopped: DocumentPlan[] = [];
  const plans = findings.take(withIssuances(planDocuments(templates, records, [regionYear]), records, regionYear));
  const documents = plans.flatMap((plan): PlannedDocument[] => {
    const about = figures.about(plan.subject);
    const { needs } = plan.template.head;
    const says = (id: string): boolean =>
      id === proseWord ? plan.subject.body !== undefined : saysSomething(about.figure(id));
    if (needs && !needs.some(says)) return [];
    const built = buildDocument(plan, about, templates, checks, remembered);
    const { document, draft, stoppedBy, texts, key, remarks } = findings.take(built);
    findings.add(about.diagnostics);
    const put = (tree: DocumentTree): DocumentTree =>
      remembered.holdsDocuments ? tree : setAside(tree, { figures, subject: plan.subject }, opened);
    if (document) {
      const open = publicLedger(records).has(plan.subject);
      const gone = withdrawalOfDocument(document.title, regionYear.scope, records) !== undefined;
      const wanted = plan.template.head.public === true && open && !gone;
      const hidden = wanted ? [...checkDocument(document, about), ...checkWords(texts, plan.subject, records)] : [];
      findings.add(hidden);
      return [{ plan, document: put(document), key, remarks, forSite: wanted && hidden.length === 0, texts }];
    }
    stopped.push(plan);
    if (draft) drafts.push({ plan, document: put(draft), key, remarks, forSite: false, texts });
    findings.add([notWritten(plan, [...built.diagnostics.filter(isError), ...stoppedBy])]);
    return [];
  });
  return outcome({ documents, drafts, stopped }, findings.all);
}
