// A file that is one long list, cut into its items, so that each can be read, and its syntax tree forgotten, by itself.
import { Lines } from "./lines.ts";
import type { SourceText } from "./source-text.ts";

/** Lines that begin, end or instruct a document rather than stand in it. */
const ofDocument = /^(?:---|\.\.\.|%)/m;

export interface CutList {
  /** Where the list starts. */
  readonly at: number;
  /** Whole lines, as a rule one item to a stretch; the first with what stands above it. */
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

/**
 * Undefined when the text is no list.
 *
 * What belongs to an item is indented, or else is a mistake. So a stretch that is YAML by itself is also the same YAML
 * in its file; when one is not (it may have been cut inside an open quote), only the whole text can say why.
 */
export function cutList(source: SourceText): CutList | undefined {
  const { text } = source;
  const first = new Lines(source, 0, text.length);
  if (first.indent !== 0 || !first.isAtDash || ofDocument.test(text)) return undefined;
  const stretches: { from: number; to: number }[] = [];
  for (let from = 0, search = first.start; from < text.length; search = from) {
    const next = text.indexOf("\n- ", search);
    const to = next < 0 ? text.length : next + 1;
    stretches.push({ from, to });
    from = to;
  }
  return { at: first.at, stretches };
}
