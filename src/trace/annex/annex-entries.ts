// The rows of an annex: each figure, quotation and typed number once, in the order in which the document first says it.
import type { Figure } from "../../figures/figure.ts";
import type { TracedNumber } from "../traced-number.ts";

export interface AnnexEntry {
  /** Of a number that is one. */
  readonly figure?: Figure;
  /** Of a quotation. */
  readonly source?: string;
  /** The ways it is written, in the order of the document. */
  readonly texts: readonly string[];
  /** How often the document says it. */
  readonly times: number;
  /** The caption, when the figure is a whole table. */
  readonly table?: string;
  /** What it stands under first. */
  readonly heading: string;
}

export const annexEntries = (numbers: readonly TracedNumber[]): readonly AnnexEntry[] =>
  [...Map.groupBy(numbers, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { status, figure, source, passage } = first;
    const own = status === "traced" ? figure : undefined;
    const table = own?.value.type === "table" ? own.value.table.caption || own.id : undefined;
    return [
      {
        ...(own && { figure: own }),
        ...(status === "cited" && { source: source ?? "" }),
        ...(table !== undefined && { table }),
        texts: [...new Set(group.map((one) => one.text))],
        times: group.length,
        heading: passage.heading,
      },
    ];
  });

/** A figure is one entry however it is written; of anything else, the same words are. */
const keyOf = ({ status, figure, source, text }: TracedNumber): string =>
  status === "traced" && figure ? figure.id : [status, source ?? "", text].join("\n");
