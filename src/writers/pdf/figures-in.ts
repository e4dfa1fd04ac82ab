// Which figures a line says something of, for those who want to be led to them.
import type { Line } from "./lines.ts";
import type { Span } from "./span.ts";

/** Ids of the figures whose spans begin in the line. */
export function figuresIn({ glyphs }: Line, spans: readonly Span[]): readonly string[] {
  const [from = 0, to = -1] = [glyphs[0]?.at, glyphs.at(-1)?.at];
  let at = 0;
  return spans.flatMap(({ text, figure }) => {
    const begin = at;
    at += text.length;
    return figure !== undefined && begin >= from && begin <= to ? [figure] : [];
  });
}
