// Figures and citations as Markdown links, so that they survive to the writers and stay readable in a diff.
import { inert } from "./inert.ts";

const link = (scheme: string, text: string, target: string): string =>
  `[${inert(text)}](${scheme}:${encodeURIComponent(target.toWellFormed()).replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29"))})`;

/** `[200个](figure:抽评项目数)`, the name encoded. */
export const figureLink = (text: string, id: string): string => link("figure", text, id);
/** A fact with the source it is quoted from. */
export const citationLink = (text: string, source: string): string => link("citation", text, source);
/** A paragraph that stands for a table. */
export const tableLink = (id: string): string => link("table", id, id);
/** A paragraph that stands for a chart. */
export const chartLink = (id: string): string => link("chart", id, id);

type Scheme = "figure" | "citation" | "table" | "chart";

/** The scheme and target of such a link; undefined for any other address. */
export function readLink(url: string): { scheme: Scheme; target: string } | undefined {
  const match = /^(figure|citation|table|chart):(.*)$/s.exec(url);
  if (!match?.[1] || match[2] === undefined) return undefined;
  try {
    return { scheme: match[1] as Scheme, target: decodeURIComponent(match[2]) };
  } catch {
    return undefined;
  }
}
