// The headers and footers of a file, numbered as the docx package numbers them where its sections refer to them.
import type { Footer, Header, ISectionOptions, XmlComponent } from "docx";

export interface Edge {
  readonly kind: "header" | "footer";
  /** Counts those of its kind, from 1. */
  readonly number: number;
  readonly children: readonly XmlComponent[];
}

export const edgeName = ({ kind, number }: Edge): string => `${kind}${number}.xml`;

/** Section by section, headers before footers. */
export function edgesOf(sections: readonly ISectionOptions[]): readonly Edge[] {
  const edges: Edge[] = [];
  const counts = { header: 0, footer: 0 };
  const add = (kind: Edge["kind"], edge: Header | Footer | undefined): void => {
    if (edge === undefined) return;
    counts[kind] += 1;
    edges.push({ kind, number: counts[kind], children: edge.options.children });
  };
  for (const { headers = {}, footers = {} } of sections) {
    for (const one of [headers.default, headers.first, headers.even]) add("header", one);
    for (const one of [footers.default, footers.first, footers.even]) add("footer", one);
  }
  return edges;
}
