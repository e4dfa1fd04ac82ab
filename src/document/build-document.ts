// A planned document to its tree: names checked, text rendered, numbers proofread, Markdown read.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import type { Templates, TemplateText } from "../narrative/template.ts";
import { documentKey } from "./document-key.ts";
import type { DocumentTree } from "./document-tree.ts";
import { renderDraft, treeOf } from "./draft.ts";
import type { parseMarkdown } from "./parse-markdown.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import { checkRendered } from "./proofreading/rendered-text.ts";
import type { TextChecks } from "./text-checks.ts";

/** What an earlier build found in documents that are made from the same. */
export interface Remembered {
  /** What `checkRendered` said of it; undefined for a document that was not made. */
  remarksOn(key: string): readonly Diagnostic[] | undefined;
  /** The digest of its text, when that build reckoned it. */
  textOf?(key: string): string | undefined;
  /** Reads Markdown, or knows what it read of the same text; nobody changes that. */
  readonly parse?: typeof parseMarkdown;
  /** Documents are held as they are made: most of them will be looked at more than once. */
  readonly holdsDocuments?: boolean;
}
export const nothingRemembered: Remembered = { remarksOn: () => undefined };

export interface Built {
  /** Undefined when errors stopped it. */
  readonly document: DocumentTree | undefined;
  /** By which it is known again; empty without a document. */
  readonly key: string;
  /** What its numbers and words look like together. */
  readonly remarks: readonly Diagnostic[];
  /** Errors found elsewhere that stopped it. */
  readonly stoppedBy: ReadonlySet<Diagnostic>;
  /** What it would have been, when nothing but its numbers stopped it: to be traced, never to be written. */
  readonly draft?: DocumentTree;
  /** What it is rendered from: template, prose and partials. */
  readonly texts: readonly TemplateText[];
}

/** `figures` speaks about the plan's subject. */
export function buildDocument(
  plan: DocumentPlan,
  figures: FigureScope,
  templates: Templates,
  checks: TextChecks,
  remembered: Remembered = nothingRemembered,
): Outcome<Built> {
  const findings = new Findings();
  const { template, subject } = plan;
  const prose: TemplateText | undefined = subject.body && { ...subject.body, file: subject.place.file };
  const texts = prose ? [template.body, prose] : [template.body];

  findings.add(checks.references(template, prose, subject.kind, figures));
  const all = [...texts, ...checks.partials(texts)];
  const typed = checks.numbers(all, subject.kind, figures);
  for (const text of all) findings.add(checks.markup(text));
  const unreadable = findings.all.some(isError);
  findings.add(typed);
  const none = { document: undefined, key: "", remarks: [], stoppedBy: new Set<Diagnostic>(), texts: all };
  if (unreadable) return outcome(none, findings.all);

  const { value: drafted, diagnostics } = renderDraft(plan, figures, templates, prose);
  const { draft, stoppedBy } = drafted;
  if (typed.some(isError))
    return outcome({ ...none, ...(draft && { draft: treeOf(draft, remembered.parse) }) }, findings.all);
  findings.add(diagnostics);
  if (!draft) return outcome({ ...none, stoppedBy }, findings.all);
  const document = treeOf(draft, remembered.parse);
  const key = documentKey(draft, all);
  const remarks = remembered.remarksOn(key) ?? checkRendered(document, all);
  findings.add(remarks);
  if (remarks.some(isError)) return outcome({ ...none, stoppedBy, draft: document }, findings.all);
  return outcome({ document, key, remarks, stoppedBy, texts: all }, findings.all);
}
