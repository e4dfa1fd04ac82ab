// data/catalog.jsonld of a portal: the data sets of all regions, as each describes its own.
import { namespaces } from "../open-data/catalog.ts";
import { list, object, optional, readAs, text } from "./plain-data.ts";
import type { SharedRegion } from "./region-share.ts";

/** What a region says of a data set for search engines (schema.org), as far as the catalogue says it too. */
interface Described {
  readonly name: string;
  readonly description: string;
  readonly identifier: string;
  readonly keywords: readonly string[];
  readonly creator: { readonly name: string };
  readonly temporalCoverage?: string;
  readonly dateModified?: string;
  readonly license?: string;
  readonly distribution: readonly {
    readonly name: string;
    readonly contentUrl: string;
    readonly encodingFormat: string;
    readonly contentSize: string;
    readonly sha256: string;
  }[];
}

const described = object<Described>({
  name: text,
  description: text,
  identifier: text,
  keywords: list(text),
  creator: object({ name: text }),
  temporalCoverage: optional(text),
  dateModified: optional(text),
  license: optional(text),
  distribution: list(object({ name: text, contentUrl: text, encodingFormat: text, contentSize: text, sha256: text })),
});

/** Addresses are relative to data/; a description that cannot be read is left out with its data set. */
export function portalCatalog(title: string, regions: readonly SharedRegion[]): object {
  return {
    "@context": namespaces,
    "@id": "index.html",
    "@type": "dcat:Catalog",
    "dct:title": `${title}数据目录`,
    "dct:language": "zh-CN",
    "dcat:dataset": regions.flatMap((region) =>
      [region.data, ...region.years.map(({ data }) => data)].flatMap((data) => {
        const read = data && readAs(described, parse(data.jsonLd));
        return data === undefined || read === undefined || "wrong" in read
          ? []
          : [dataset(read.value, data.folder.slice("data/".length), region.name)];
      }),
    ),
  };
}

const dataset = (one: Described, folder: string, region: string): object => ({
  "@id": `${folder}/index.html`,
  "@type": "dcat:Dataset",
  "dct:title": one.name,
  "dct:description": one.description,
  "dct:identifier": one.identifier,
  "dct:publisher": { "@type": "foaf:Agent", "foaf:name": one.creator.name },
  "dct:spatial": region,
  "dct:language": "zh-CN",
  "dcat:keyword": one.keywords,
  ...(one.dateModified === undefined ? {} : { "dct:modified": { "@type": "xsd:date", "@value": one.dateModified } }),
  ...(one.license === undefined ? {} : { "dct:license": { "@id": one.license } }),
  ...period(one.temporalCoverage),
  "dcat:distribution": one.distribution.map((file) => ({
    "@type": "dcat:Distribution",
    "dct:title": file.name,
    "dcat:downloadURL": { "@id": `${folder}/${file.contentUrl}` },
    "dcat:mediaType": file.encodingFormat,
    "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": file.contentSize.replace(" B", "") },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": file.sha256 },
    },
  })),
});

function period(covered: string | undefined): object {
  const [start, end] = covered?.split("/") ?? [];
  if (start === undefined || end === undefined) return {};
  const date = (value: string): object => ({ "@type": "xsd:date", "@value": value });
  return { "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:startDate": date(start), "dcat:endDate": date(end) } };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
