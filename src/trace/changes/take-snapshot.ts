// The state of a build's documents, with the records and definitions behind their figures.
import { byText } from "../../base/order.ts";
import { fixed } from "../../base/rounding.ts";
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Definition, Definitions } from "../../figures/definition.ts";
import type { Figure, Origin } from "../../figures/figure.ts";
import type { TemplateText } from "../../narrative/template.ts";
import { sha256 } from "../../outputs/digest.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";
import { recordState } from "./record-state.ts";
import { sentencesOf } from "./sentences-of.ts";
import { type DocumentState, type FigureState, type RecordState, type Snapshot, snapshotVersion } from "./snapshot.ts";

export interface MadeDocument {
  readonly document: DocumentTree;
  readonly texts: readonly TemplateText[];
  readonly records: Records;
  readonly definitions: Definitions;
  /** The region's folder. */
  readonly region: string;
}

/** The text of trace.json; the same build gives the same text. */
export function snapshotText(made: readonly MadeDocument[]): string {
  const known = new KnownRecords();
  const documents = [...made].sort(byText(({ document }) => document.id)).map((one) => documentState(one, known));
  const snapshot: Snapshot = { version: snapshotVersion, documents, records: known.states };
  return `${JSON.stringify(snapshot)}\n`;
}

function documentState({ document, texts, ...made }: MadeDocument, known: KnownRecords): DocumentState {
  const { id, type, title, figures } = document;
  return {
    id,
    type,
    title,
    texts: texts.map(({ file, text }) => ({ file, digest: digest(text) })),
    sentences: sentencesOf(document),
    figures: [...figures.values()]
      .sort(byText((figure) => figure.id))
      .map((figure) => figureState(figure, made, known)),
  };
}

function figureState(
  { id, text, value, provenance }: Figure,
  made: Pick<MadeDocument, "records" | "definitions" | "region">,
  known: KnownRecords,
): FigureState {
  const definition = made.definitions.get(id);
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
    inputs: known.positionsOf(provenance.inputs, made),
    ...(read.length > 0 && { fields: read }),
  };
}

/** Where it stands does not matter, what it says does. */
const definitionDigest = (definition: Definition): string =>
  digest(JSON.stringify(definition, (key, value: unknown) => (key === "place" ? undefined : value)));

const digest = (text: string): string => sha256(new TextEncoder().encode(text));

/** The records met so far; each is told once, and figures name it by its position. */
class KnownRecords {
  readonly states: RecordState[] = [];
  readonly #positions = new Map<LiangjiRecord, number>();
  /** A year's figures are shared by its documents. */
  readonly #ofInputs = new Map<readonly Origin[], readonly number[]>();

  positionsOf(
    inputs: readonly Origin[],
    { records, region }: Pick<MadeDocument, "records" | "region">,
  ): readonly number[] {
    const earlier = this.#ofInputs.get(inputs);
    if (earlier) return earlier;
    const found = new Set<number>();
    for (const { kind, id, year } of inputs) {
      const scope = { region, ...(year === undefined ? {} : { year }) };
      const record = records.candidates(kind, scope, id).find((one) => one.id === id && one.year === year);
      if (record) found.add(this.#position(record));
    }
    const positions = [...found].sort((a, b) => a - b);
    this.#ofInputs.set(inputs, positions);
    return positions;
  }

  #position(record: LiangjiRecord): number {
    const known = this.#positions.get(record);
    if (known !== undefined) return known;
    const position = this.states.push(recordState(record)) - 1;
    this.#positions.set(record, position);
    return position;
  }
}
