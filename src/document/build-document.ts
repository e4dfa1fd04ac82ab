// A planned document to its tree: names checked, text rendered, numbers proofread, Markdown read.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { namesFor } from "../narrative/names.ts";
import { renderNarrative } from "../narrative/render-narrative.ts";
import type { Templates, TemplateText } from "../narrative/template.ts";
import { checkReferences } from "../narrative/template-references.ts";
import { usedPartials } from "../narrative/used-partials.ts";
import { wordsFor } from "../narrative/words.ts";
import type { DocumentTree } from "./document-tree.ts";
import { fillHead } from "./fill-head.ts";
import { issuanceOf } from "./issuances.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import { checkRendered } from "./proofreading/rendered-text.ts";
import { checkTypedNumbers } from "./proofreading/typed-numbers.ts";
import { toBlocks } from "./to-blocks.ts";
import { joinTables } from "./transforms/join-tables.ts";
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
    const mayHaveProse = text === template.body && subject.kind.prose;
    const names = namesFor(subject.kind, figures.definitions, templates.partials, mayHaveProse, template.head.each);
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
  const issued = issuanceOf(plan, figures.records);
  const head = findings.take(fillHead(plan, words, issued));
  const stopped = findings.all.some(isError) || narrative.stoppedBy.size > 0;
  if (stopped || !head) return outcome({ document: undefined, stoppedBy: narrative.stoppedBy }, findings.all);

  const flow = toBlocks(parseMarkdown(narrative.markdown).children, narrative.figures);
  const blocks = head.profile === "form" ? joinTables(flow) : flow;
  const document: DocumentTree = { ...head, blocks, figures: narrative.figures as ReadonlyMap<string, Figure> };
  return outcome({ document, stoppedBy: narrative.stoppedBy }, findings.all);
}
