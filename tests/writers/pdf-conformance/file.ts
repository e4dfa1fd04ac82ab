// The objects of a PDF file as they stand in it, for rules that are about objects.
import { inflateSync } from "node:zlib";
import { type Dictionary, type Name, Reader, type Reference, type Text, type Value } from "./values.ts";

export interface Stored {
  readonly number: number;
  readonly value: Value;
  /** Of a stream: as stored, a character a byte. */
  readonly data?: string;
}

export class PdfFile {
  /** The whole file, a character a byte. */
  readonly text: string;
  readonly objects: ReadonlyMap<number, Stored>;
  readonly trailer: Dictionary;

  constructor(bytes: Uint8Array) {
    this.text = Buffer.from(bytes).toString("latin1");
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text)?.[1] ?? Number.NaN);
    const table = /^xref\s+0 (\d+)\s+([\s\S]*?)trailer/.exec(this.text.slice(start));
    if (table === null) throw new Error("There is no table of objects where the file says it is.");
    const entries = (table[2] ?? "").match(/\d{10} \d{5} [nf]/g) ?? [];
    if (entries.length !== Number(table[1])) throw new Error("The table of objects is not as long as it says.");
    this.objects = new Map(
      entries.flatMap((entry, number): [number, Stored][] =>
        entry.endsWith("n") ? [[number, this.#stored(number, Number(entry.slice(0, 10)))]] : [],
      ),
    );
    this.trailer = new Reader(this.text, start + table[0].length).next() as Dictionary;
  }

  #stored(number: number, at: number): Stored {
    const head = `${number} 0 obj`;
    if (!this.text.startsWith(head, at)) throw new Error(`Object ${number} is not where the table says.`);
    const reader = new Reader(this.text, at + head.length);
    const value = reader.next() as Value;
    const begin = /^\s*stream\r?\n/.exec(this.text.slice(reader.at, reader.at + 20));
    if (begin === null) return { number, value };
    const length = (value as Dictionary).get("Length");
    if (typeof length !== "number") throw new Error(`The stream ${number} says no length.`);
    const from = reader.at + begin[0].length;
    if (!/^\r?\nendstream\s+endobj/.test(this.text.slice(from + length, from + length + 30)))
      throw new Error(`The stream ${number} is not as long as it says.`);
    return { number, value, data: this.text.slice(from, from + length) };
  }

  /** The value itself, whether it stands here or elsewhere. */
  resolve(value: Value | undefined): Value | undefined {
    return isReference(value) ? this.objects.get(value.object)?.value : value;
  }

  /** Empty for what is no dictionary. */
  dictionary(value: Value | undefined): Dictionary {
    const found = this.resolve(value);
    return found instanceof Map ? found : new Map();
  }

  /** One value counts as a list of one. */
  list(value: Value | undefined): readonly Value[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : value === undefined || found === null ? [] : [value];
  }

  name(value: Value | undefined): string | undefined {
    const found = this.resolve(value);
    return isName(found) ? found.name : undefined;
  }

  /** The data of a stream, unpacked, a character a byte. */
  data(value: Value | undefined): string {
    const stored = isReference(value) ? this.objects.get(value.object) : undefined;
    if (stored?.data === undefined) return "";
    const packed = this.dictionary(stored.value).has("Filter");
    return packed ? inflateSync(Buffer.from(stored.data, "latin1")).toString("latin1") : stored.data;
  }

  get catalog(): Dictionary {
    return this.dictionary(this.trailer.get("Root"));
  }

  get pages(): readonly { readonly number: number; readonly page: Dictionary }[] {
    const kids = this.list(this.dictionary(this.catalog.get("Pages")).get("Kids"));
    return kids.flatMap((kid) => (isReference(kid) ? [{ number: kid.object, page: this.dictionary(kid) }] : []));
  }
}

export const isReference = (value: unknown): value is Reference =>
  typeof value === "object" && value !== null && "object" in value;
export const isName = (value: unknown): value is Name => typeof value === "object" && value !== null && "name" in value;
export const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && "stored" in value;
