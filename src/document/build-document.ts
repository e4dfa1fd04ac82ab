// A planned document to its tree: names checked, text rendered, numbers proofread, Markdown read.
import { type Diagnostic, error, isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { namesFor } from "../narrative/names.ts";
import { fillWords, renderNarrative } from "../narrative/render-narrative.ts";
import type { Templates, TemplateText } from "../narrative/template.ts";
import { checkReferences } from "../narrative/template-references.ts";
import { usedPartials } from "../narrative/used-partials.ts";
import { wordsFor } from "../narrative/words.ts";
import type { DocumentTree, LabelledLine } from "./document-tree.ts";
import { fileName } from "./file-name.ts";
import { noticeFor } from "./notice.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import { checkRendered } from "./proofreading/rendered-text.ts";
import { checkTypedNumbers } from "./proofreading/typed-numbers.ts";
import { toBlocks } from "./to-blocks.ts";
import { unsupportedMarkup } from "./unsupported-markup.ts";

export interface Built {
  /** Undefined when errors stopped it. */
  readonly document: DocumentTree | undefined;
  /** Errors found elsewhere that stopped it. */
  readonly stoppedBy: ReadonlySet<Diagnostic>;
  /** What it would have been, when nothing but its numbers stopped it: to be traced, never to be written. */
  readonly draft?: DocumentTree;
  /** What it is rendered from: template, prose and partials. */
  readonly texts: readonly TemplateText[];
}

/** `figures` speaks about the plan's subject. */
export function buildDocument(plan: DocumentPlan, figures: FigureScope, templates: Templates): Outcome<Built> {
  const findings = new Findings();
  const { template, subject } = plan;
  const prose: TemplateText | undefined = subject.body && { ...subject.body, file: subject.place.file };
  const texts = prose ? [template.body, prose] : [template.body];

  for (const text of texts) {
    const names = namesFor(subject.kind.fields, figures.definitions, templates.partials, text === template.body);
    findings.add(checkReferences(text, names));
  }
  const known = figures.allKnown();
  const all = [...texts, ...usedPartials(texts, templates.partials)];
  const typed = all.flatMap((text) => checkTypedNumbers(text, known));
  for (const text of all) findings.add(unsupportedMarkup(text));
  const unreadable = findings.all.some(isError);
  findings.add(typed);
  const none = { document: undefined, stoppedBy: new Set<Diagnostic>(), texts: all };
  if (unreadable) return outcome(none, findings.all);

  const { value: rendered, diagnostics } = renderTree(plan, figures, templates, prose);
  if (typed.some(isError)) return outcome({ ...none, ...draftOf(rendered.document) }, findings.all);
  findings.add(diagnostics);
  const { document, stoppedBy } = rendered;
  if (!document) return outcome({ ...none, stoppedBy }, findings.all);
  const relations = checkRendered(document, all);
  findings.add(relations);
  if (relations.some(isError)) return outcome({ ...none, stoppedBy, draft: document }, findings.all);
  return outcome({ document, stoppedBy, texts: all }, findings.all);
}

const draftOf = (draft: DocumentTree | undefined): Pick<Built, "draft"> => (draft ? { draft } : {});

/** Text with its figures and head with its words filled in, as a tree. */
function renderTree(
  plan: DocumentPlan,
  figures: FigureScope,
  templates: Templates,
  prose: TemplateText | undefined,
): Outcome<Pick<Built, "document" | "stoppedBy">> {
  const findings = new Findings();
  const words = wordsFor(figures.records, plan.scope, plan.subject);
  const narrative = renderNarrative({
    template: plan.template.body,
    ...(prose && { prose }),
    partials: templates.partials,
    words,
    figures,
  });
  findings.add(narrative.diagnostics);
  const head = findings.take(fillHead(plan, words));
  const stopped = findings.all.some(isError) || narrative.stoppedBy.size > 0;
  if (stopped || !head) return outcome({ document: undefined, stoppedBy: narrative.stoppedBy }, findings.all);

  const blocks = toBlocks(parseMarkdown(narrative.markdown).children, narrative.figures);
  const document: DocumentTree = { ...head, blocks, figures: narrative.figures as ReadonlyMap<string, Figure> };
  return outcome({ document, stoppedBy: narrative.stoppedBy }, findings.all);
}

type Head = Omit<DocumentTree, "blocks" | "figures">;

/** The parts of a document that stand in its template's front matter, with their words filled in. */
function fillHead(plan: DocumentPlan, words: ReadonlyMap<string, string>): Outcome<Head | undefined> {
  const { head, body } = plan.template;
  const { region, scope, subject } = plan;
  const found: Diagnostic[] = [];
  const fill = (key: string, text: string): string => {
    const filled = fillWords(text, words);
    if (filled !== undefined) return filled;
    found.push(
      error("document/template-head", `“${key}: ${text}”里有记录没有填写的栏目`, {
        place: { file: body.file, line: 1, column: 1 },
        hint: "请在记录里补填，或改用每条记录都有的栏目",
        related: [{ place: subject.place, message: "这条记录没有填写" }],
      }),
    );
    return "";
  };
  /** Optional lines are left out when the record has nothing for them. */
  const fillIfKnown = (text: string | undefined): string | undefined => {
    const filled = text === undefined ? undefined : fillWords(text, words)?.trim();
    return filled === "" ? undefined : filled;
  };

  const page = fill("页面", head.page);
  if (page !== "" && !isPageName(page)) found.push(badPage(page, body.file));
  const title = fill("标题", head.title);
  const issuer = fillIfKnown(head.issuer);
  const date = fillIfKnown(head.date);
  const cover = (head.cover ?? []).flatMap(({ label, value }): LabelledLine[] => {
    const filled = fillIfKnown(value);
    return filled === undefined ? [] : [{ label, value: filled }];
  });
  const value: Head = {
    id: `${region.address}/${scope.year}/${page}`,
    type: head.type,
    title,
    profile: head.profile,
    fileStem: [fileName(region.name), scope.year, fileName(fill("文件名", head.fileName))].join("/"),
    keywords: head.keywords ?? [head.type, region.name],
    notice: noticeFor(region),
    cover,
    signatures: (head.signatures ?? []).map((label) => ({ label, value: "" })),
    place: subject.place,
    ...(issuer === undefined ? {} : { issuer }),
    ...(date === undefined ? {} : { date }),
  };
  return outcome(found.length === 0 ? value : undefined, found);
}

/** The site keeps some names below region and year for itself. */
const isPageName = (page: string): boolean =>
  /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(page) && !/^(downloads$|(files|figures)(\/|$))|(^|\/)index$/.test(page);

const badPage = (page: string, file: string): Diagnostic =>
  error("document/page-name", `页面名“${page}”不能用作网址`, {
    place: { file, line: 1, column: 1 },
    hint: "请只用小写英文字母、数字和短横线，例如 summary 或 evaluations/{{编号}}-report；index、downloads、files、figures 留给网站",
  });
