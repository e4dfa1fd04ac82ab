// What the data are, for machines that look for data: DCAT for the whole site, schema.org for the page of each data set.
import type { MadeFile, MadeTable } from "./data-files.ts";
import type { DataSet } from "./data-set.ts";

/** A data set with all files that were made of it. */
export interface MadeSet {
  readonly set: DataSet;
  readonly tables: readonly MadeTable[];
  readonly whole: readonly MadeFile[];
}

/** What the prefixes of a catalogue mean. */
export const namespaces = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const filesOf = ({ tables, whole }: MadeSet): readonly MadeFile[] => [
  ...whole,
  ...tables.flatMap(({ files }) => files),
];

const nameOf = ({ title }: DataSet): string => `${title}预算绩效公开数据`;

/** Between 50 and 5000 characters, as search engines want it. */
function describe({ set, tables }: MadeSet): string {
  const { title, region, terms } = set;
  const what = tables
    .filter(({ table }) => table.belongsTo === undefined)
    .map(({ table }) => `${table.title}${table.size}条`)
    .join("、");
  const notice = region.notice === "" ? "" : `${region.notice}。`;
  return `${notice}${title}预算绩效管理的公开记录和公开数字：${what}。提供CSV、JSON、XLSX三种格式，附栏目说明和校验值。${terms.text}`;
}

/** In earnest it is the bureau that publishes; in a demonstration nobody may think so. */
const publisherOf = ({ region: { nature, bureau } }: DataSet): string => (nature === "正式" ? bureau : "亮绩演示");

const keywords = ({ region }: DataSet): readonly string[] => ["预算绩效", "绩效评价", "财政", region.name];

/** JSON-LD; addresses are relative to `from`, the folder of the file itself. */
export function catalogue(sets: readonly MadeSet[], from: string): object {
  const relative = (path: string): string => path.slice(from.length + 1);
  const dataset = (made: MadeSet): object => {
    const { set } = made;
    const { year } = set.year ?? {};
    return {
      "@id": `${relative(set.folder)}/index.html`,
      "@type": "dcat:Dataset",
      "dct:title": nameOf(set),
      "dct:description": describe(made),
      "dct:identifier": set.name,
      "dct:publisher": { "@type": "foaf:Agent", "foaf:name": publisherOf(set) },
      "dct:spatial": set.region.name,
      "dct:language": "zh-CN",
      "dcat:keyword": keywords(set),
      ...(set.asOf === undefined ? {} : { "dct:modified": { "@type": "xsd:date", "@value": set.asOf } }),
      ...(set.terms.licence === undefined ? {} : { "dct:license": { "@id": set.terms.licence.path } }),
      ...(year === undefined
        ? {}
        : {
            "dct:temporal": {
              "@type": "dct:PeriodOfTime",
              "dcat:startDate": { "@type": "xsd:date", "@value": `${year}-01-01` },
              "dcat:endDate": { "@type": "xsd:date", "@value": `${year}-12-31` },
            },
          }),
      "dcat:distribution": filesOf(made).map((file) => distribution(file, relative(file.path))),
    };
  };
  return {
    "@context": namespaces,
    "@id": "index.html",
    "@type": "dcat:Catalog",
    "dct:title": "预算绩效公开数据目录",
    "dct:language": "zh-CN",
    "dcat:dataset": sets.map(dataset),
  };
}

const distribution = ({ fileName, mediaType, bytes, sha256 }: MadeFile, address: string): object => ({
  "@type": "dcat:Distribution",
  "dct:title": fileName,
  "dcat:downloadURL": { "@id": address },
  "dcat:mediaType": mediaType,
  "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(bytes) },
  "spdx:checksum": {
    "@type": "spdx:Checksum",
    "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
    "spdx:checksumValue": { "@type": "xsd:hexBinary", "@value": sha256 },
  },
});

/** schema.org Dataset as it stands in the set's page, addresses relative to it; “<” is escaped, so that it ends no script element. */
export function datasetJsonLd(made: MadeSet): string {
  const { set } = made;
  const { year } = set.year ?? {};
  const description = {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: nameOf(set),
    description: describe(made),
    identifier: set.name,
    inLanguage: "zh-CN",
    isAccessibleForFree: true,
    keywords: keywords(set),
    creator: {
      "@type": set.region.nature === "正式" ? "GovernmentOrganization" : "Organization",
      name: publisherOf(set),
    },
    spatialCoverage: set.region.name,
    ...(year === undefined ? {} : { temporalCoverage: `${year}-01-01/${year}-12-31` }),
    ...(set.asOf === undefined ? {} : { dateModified: set.asOf }),
    ...(set.terms.licence === undefined ? {} : { license: set.terms.licence.path }),
    includedInDataCatalog: { "@type": "DataCatalog", name: "预算绩效公开数据目录" },
    distribution: filesOf(made).map(({ fileName, path, mediaType, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name: fileName,
      contentUrl: path.slice(set.folder.length + 1),
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
  return JSON.stringify(description).replaceAll("<", "\\u003c");
}
