// How the published records of a region hang together over the years: who names whom, which documents are about what.
import type { PublishedDocument, PublishedRecord, PublishedRegion } from "../src/disclosure/publication.ts";
import { documentAddress } from "./address.ts";

/** A document with the address of its page. */
export interface ShownDocument {
  readonly document: PublishedDocument;
  readonly address: string;
}

export interface Connections {
  /** What is shown at an address: a record's page, or its place on one. */
  readonly at: ReadonlyMap<string, PublishedRecord>;
  /**
   * The records about what is shown at an address, or that came from it or name it, in the order of the years. Those
   * about a department's project are about the department too.
   */
  readonly naming: ReadonlyMap<string, readonly PublishedRecord[]>;
  /** The documents about what is shown at an address. */
  readonly documents: ReadonlyMap<string, readonly ShownDocument[]>;
  /** The year a record was registered in; that of its project may be an earlier one. */
  readonly yearOf: ReadonlyMap<PublishedRecord, string>;
  /** What may be the same thing in several years, by each of its `identities`. */
  readonly alike: ReadonlyMap<string, readonly PublishedRecord[]>;
}

const known = new WeakMap<PublishedRegion, Connections>();

/** Made once for each region, so that no page has to look through lists. */
export function connectionsOf(region: PublishedRegion): Connections {
  const earlier = known.get(region);
  if (earlier) return earlier;
  const made = connect(region);
  known.set(region, made);
  return made;
}

/**
 * What a project or a policy keeps from year to year: its 编号 or its name, and who answers for it. Neither is proof
 * without the department: every office numbers from 001 and has a project called 信息系统运维.
 */
export const identities = ({ code, id, title, departments }: PublishedRecord): readonly string[] =>
  [id, title].map((name) => [code, name, ...departments].join("\n"));

function connect({ id, records, years }: PublishedRegion): Connections {
  const yearly = years.flatMap((year) => year.records);
  const all = [...records, ...yearly];
  return {
    at: new Map(all.map((record) => [record.address, record])),
    naming: gathered(all, namedBy),
    documents: documentsByAddress(id, years),
    yearOf: new Map(years.flatMap((year) => year.records.map((record) => [record, year.year] as const))),
    alike: gathered(
      yearly.filter(({ code }) => lasting.has(code)),
      identities,
    ),
  };
}

/** Kinds whose records have pages of their own, year after year. */
const lasting = new Set(["project", "policy-system", "evaluation"]);

const namedBy = ({ project, departments, fields, references = [] }: PublishedRecord): readonly string[] =>
  [project, ...departments, ...[...fields, ...references].map(({ address }) => address)].filter(
    (address) => address !== undefined,
  );

function documentsByAddress(region: string, years: PublishedRegion["years"]): Connections["documents"] {
  const found = new Map<string, ShownDocument[]>();
  for (const year of years) {
    const subjects = new Map(
      year.records.flatMap(({ address, documents }) => documents.map((page) => [page, address])),
    );
    for (const document of year.documents) {
      const about = document.about ?? subjects.get(document.page);
      const address = documentAddress(`${region}/${year.year}`, document.page);
      if (about !== undefined) put(found, about, { document, address });
    }
  }
  return found;
}

/** Items under each of their keys, in order; an item that gives a key twice stands there once. */
function gathered<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) put(found, key, item);
  return found;
}

function put<Item>(found: Map<string, Item[]>, key: string, item: Item): void {
  const list = found.get(key);
  if (list) list.push(item);
  else found.set(key, [item]);
}
