// A planned document as words and figures, before its Markdown is read: cheap to make, and enough to know the document again.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { type Narrative, renderNarrative } from "../narrative/render-narrative.ts";
import type { Templates, TemplateText } from "../narrative/template.ts";
import { wordsFor } from "../narrative/words.ts";
import { withAttachments } from "./attachments.ts";
import type { Block, DocumentTree } from "./document-tree.ts";
import { fillHead, type Head } from "./fill-head.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { DocumentPlan } from "./plan-documents.ts";
import { toBlocks } from "./to-blocks.ts";
import { fillInNumbers } from "./transforms/fill-in-numbers.ts";
import { joinTables } from "./transforms/join-tables.ts";
import { leaveOutEmptyColumns } from "./transforms/leave-out-empty-columns.ts";
import { widenTables } from "./transforms/widen-tables.ts";

export interface Draft extends Pick<Narrative, "markdown" | "figures" | "charts"> {
  readonly head: Head;
}

export interface Drafted {
  /** Undefined when something it needs is lacking or stopped. */
  readonly draft: Draft | undefined;
  /** Errors found elsewhere that stopped it. */
  readonly stoppedBy: ReadonlySet<Diagnostic>;
}

/** Text with its figures, and head with its words, filled in. */
export function renderDraft(
  plan: DocumentPlan,
  figures: FigureScope,
  templates: Templates,
  prose: TemplateText | undefined,
): Outcome<Drafted> {
  const findings = new Findings();
  const words = wordsFor(figures.records, plan.scope, plan.subject);
  const narrative = renderNarrative({
    template: plan.template.body,
    ...(prose && { prose }),
    partials: templates.partials,
    charts: templates.charts,
    words,
    figures,
  });
  findings.add(narrative.diagnostics);
  const filled = findings.take(fillHead(plan, words));
  const head = filled?.letterhead
    ? { ...filled, letterhead: withAttachments(filled.letterhead, narrative.markdown) }
    : filled;
  const { stoppedBy } = narrative;
  const stopped = findings.all.some(isError) || stoppedBy.size > 0;
  return outcome({ draft: stopped || !head ? undefined : { head, ...narrative }, stoppedBy }, findings.all);
}

/** The Markdown is read when someone asks for the blocks: nobody does of a document that was made before. */
export function treeOf({ head, markdown, figures, charts }: Draft, parse = parseMarkdown): DocumentTree {
  let blocks: readonly Block[] | undefined;
  const read = (): readonly Block[] => {
    const flow = fillInNumbers(toBlocks(parse(markdown).children, figures, charts));
    if (head.profile === "form") return joinTables(head.landscape ? widenTables(flow) : flow);
    return head.profile === "report" || head.profile === "ordinary" ? leaveOutEmptyColumns(flow) : flow;
  };
  return {
    ...head,
    get blocks() {
      blocks ??= read();
      return blocks;
    },
    figures: figures as ReadonlyMap<string, Figure>,
  };
}
