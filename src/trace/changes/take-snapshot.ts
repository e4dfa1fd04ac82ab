// The state of a document with the definitions behind its figures, and that of all records: the files of trace/.
import { sha256 } from "../../base/digest.ts";
import { byText } from "../../base/order.ts";
import { fixed } from "../../base/rounding.ts";
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Definition, Definitions } from "../../figures/definition.ts";
import type { Figure, Origin } from "../../figures/figure.ts";
import type { TemplateText } from "../../narrative/template.ts";
import type { Records } from "../../records/records.ts";
import { recordState } from "./record-state.ts";
import { sentencesOf } from "./sentences-of.ts";
import { type DocumentState, type FigureState, recordKey, traceVersion } from "./snapshot.ts";

export interface MadeDocument {
  readonly document: DocumentTree;
  readonly texts: readonly TemplateText[];
  readonly definitions: Definitions;
  /** The region's folder. */
  readonly region: string;
}

/** The text of a document's file; the same document gives the same text. */
export const traceText = (made: MadeDocument): string =>
  `${JSON.stringify({ version: traceVersion, ...documentState(made) })}\n`;

/** Lines move whenever someone writes above them: they stand here alone, once for all documents. */
export const recordsText = ({ all }: Pick<Records, "all">): string =>
  `${JSON.stringify({ version: traceVersion, records: all.map(recordState) })}\n`;

/** The digest of all that a document's trace has from its definitions. */
export const definitionsDigest = ({ document, definitions }: Pick<MadeDocument, "document" | "definitions">): string =>
  sha256(
    [...document.figures.keys()]
      .flatMap((id) => definitions.get(id) ?? [])
      .map(definitionDigest)
      .join(),
  );

/** As plain data; the same document gives the same. */
export function documentState({ document, texts, definitions, region }: MadeDocument): DocumentState {
  const { id, type, title, figures } = document;
  const records = new UsedRecords(region);
  return {
    id,
    type,
    title,
    texts: texts.map(({ file, text }) => ({ file, digest: sha256(text) })),
    sentences: sentencesOf(document),
    figures: [...figures.values()]
      .sort(byText((figure) => figure.id))
      .map((figure) => figureState(figure, definitions, records)),
    records: records.keys,
  };
}

function figureState(
  { id, text, value, provenance }: Figure,
  definitions: Definitions,
  records: UsedRecords,
): FigureState {
  const definition = definitions.get(id);
  const read = [...new Set(provenance.inputs.flatMap(({ field }) => field ?? []))];
  const quantity = value.type === "quantity" ? (value.shown ?? value.quantity) : undefined;
  return {
    id,
    text:
      value.type === "table"
        ? value.table.rows.map((row) => row.map((cell) => cell.text).join(" | ")).join("\n")
        : text,
    ...(quantity && { value: fixed(quantity.amount, quantity.decimals ?? quantity.amount.decimalPlaces()) }),
    unit: quantity?.unit ?? "",
    basis: provenance.basis,
    method: provenance.method,
    ...(definition && { definition: definitionDigest(definition) }),
    operands: [...new Set(provenance.operands)],
    inputs: records.positionsOf(provenance.inputs),
    ...(read.length > 0 && { fields: read }),
  };
}

const digests = new WeakMap<Definition, string>();

/** Where it stands does not matter, what it says does. */
function definitionDigest(definition: Definition): string {
  const known = digests.get(definition);
  if (known !== undefined) return known;
  const said = JSON.stringify(definition, (key, value: unknown) => (key === "place" ? undefined : value));
  digests.set(definition, sha256(said));
  return sha256(said);
}

/** The records a document is made from; each is told once, and figures name it by its position. */
class UsedRecords {
  readonly keys: string[] = [];
  readonly #region: string;
  readonly #positions = new Map<string, number>();

  constructor(region: string) {
    this.#region = region;
  }

  positionsOf(inputs: readonly Origin[]): readonly number[] {
    const found = new Set(inputs.map((origin) => this.#position(origin)));
    return [...found].sort((a, b) => a - b);
  }

  #position({ kind, id, year = "" }: Origin): number {
    const key = recordKey({ region: this.#region, year, kind, id });
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    const position = this.keys.push(key) - 1;
    this.#positions.set(key, position);
    return position;
  }
}
