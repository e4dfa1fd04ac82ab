// What a region's share must look like, property by property; whatever leads anywhere leads to the region's own pages.
import type { Download, PublishedField, PublishedReference } from "../disclosure/publication.ts";
import type { PublishedQuantity } from "../disclosure/published-number.ts";
import type { PublishedCatalogue, PublishedCorrection, PublishedWithdrawal } from "../disclosure/published-trust.ts";
import { count, type Fields, flag, list, map, object, oneOf, optional, type Read, text } from "./plain-data.ts";
import {
  type RegionShare,
  type SharedDocument,
  type SharedFigure,
  type SharedFile,
  type SharedKind,
  type SharedList,
  type SharedRecord,
  type SharedRegion,
  type SharedYear,
  shareVersion,
} from "./region-share.ts";
import { dataFile, dataSet } from "./share-data-fields.ts";
import { addressIn, code, decimal, page, pathIn, regionId, sha256Text, sitePath, yearText } from "./share-words.ts";

export const sharedFile = object<SharedFile>({ path: sitePath, sha256: sha256Text, bytes: count });

const sharedList = object<SharedList>({ sha256: sha256Text, bytes: count, count });

export const regionShare = (region: string): Read<RegionShare> =>
  object<RegionShare>({
    version: oneOf(shareVersion),
    program: sha256Text,
    region: sharedRegion(region),
    documents: count,
    pages: count,
    lists: object({ files: sharedList, searched: sharedList, pairs: sharedList }),
  });

function sharedRegion(region: string): Read<SharedRegion> {
  const address = addressIn(region);
  return object<SharedRegion>({
    id: (value, at) => oneOf(region)(regionId(value, at), at),
    name: text,
    bureau: text,
    notice: text,
    nature: oneOf("正式", "演示"),
    website: map(text),
    divisionCode: optional(text),
    level: optional(text),
    parent: optional(text),
    office: optional(map(text)),
    corrections: optional(list(correction(region))),
    withdrawn: optional(list(withdrawal(region, address))),
    data: optional(dataSet(region)),
    years: list(sharedYear(region, address)),
  });
}

const sharedYear = (region: string, address: Read<string>): Read<SharedYear> =>
  object<SharedYear>({
    year: yearText,
    documents: list(object<SharedDocument>(documentFields(region))),
    figures: list(sharedFigure(address)),
    evaluations: list(sharedRecord(address)),
    kinds: list(sharedKind(address)),
    highlights: list(code),
    incomplete: optional(incomplete),
    incompleteKinds: optional(map(incomplete)),
    data: optional(dataSet(region)),
  });

const incomplete = oneOf("broken", "partly-recorded");

const sharedKind = (address: Read<string>): Read<SharedKind> =>
  object<SharedKind>({ code, name: text, count, grades: optional(map(count)), address: optional(address) });

const catalogue = object<PublishedCatalogue>({
  index: object({ text, own: flag }),
  published: optional(text),
  summary: optional(text),
  source: optional(text),
});

const documentFields = (region: string): Fields<SharedDocument> => ({
  page,
  type: text,
  title: text,
  ofYear: flag,
  about: optional(addressIn(region)),
  issuer: optional(text),
  date: optional(text),
  catalogue: optional(catalogue),
  downloads: list<Download>(dataFile(region)),
});

const quantity = object<PublishedQuantity>({
  amount: decimal,
  unit: text,
  definition: sha256Text,
  addsUp: optional(oneOf(true)),
});

const use = object({ page, title: text });
const operand = object({ code, name: text, text });

const sharedFigure = (address: Read<string>): Read<SharedFigure> =>
  object<SharedFigure>({
    code,
    name: text,
    about: optional(object<NonNullable<SharedFigure["about"]>>({ title: text, address: optional(address) })),
    text,
    quantity: optional(quantity),
    statement: text,
    basis: oneOf("台账", "汇总", "计算"),
    method: text,
    rounding: optional(text),
    crossCheck: optional(text),
    inputCount: optional(count),
    operands: list(operand),
    usedIn: list(use),
  });

const sharedRecord = (address: Read<string>): Read<SharedRecord> =>
  object<SharedRecord>({
    kind: text,
    code,
    id: text,
    title: text,
    address,
    fields: list(
      object<PublishedField>({
        name: text,
        label: text,
        value: text,
        amount: optional(decimal),
        address: optional(address),
        items: optional(list(text)),
      }),
    ),
    source: optional(text),
    project: optional(address),
    departments: list(address),
    documents: list(page),
    references: optional(list(object<PublishedReference>({ field: text, kind: text, title: text, address }))),
  });

const correction = (region: string): Read<PublishedCorrection> =>
  object<PublishedCorrection>({
    id: text,
    code: text,
    type: text,
    year: yearText,
    date: text,
    reason: text,
    effect: text,
    kind: text,
    title: optional(text),
    places: list(addressIn(region)),
  });

const withdrawal = (region: string, address: Read<string>): Read<PublishedWithdrawal> =>
  object<PublishedWithdrawal>({
    address,
    kind: text,
    title: optional(text),
    code: text,
    date: text,
    reason: text,
    files: list(pathIn(region)),
  });
