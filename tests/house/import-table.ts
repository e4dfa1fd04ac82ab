// Who may import whom: the street is one-way, for types too. A room is a folder of src/, or a file that stands alone there.

/** Room → the rooms it may import. A room always may import itself. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  base: [],
  reading: ["base"],
  records: ["base", "reading"],
  // The rules of scoring and the calendar are files a person may change, read with the same care as records.
  standards: ["base", "reading", "records"],
  checks: ["base", "records", "standards"],
  // Definitions and templates are files a person writes: they are read with the same care as records.
  figures: ["base", "reading", "records"],
  // A picture of figures: its definition is read like theirs, its shape is plain data.
  charts: ["base", "reading", "records", "figures"],
  narrative: ["base", "reading", "records", "figures", "charts"],
  document: ["base", "records", "figures", "charts", "narrative"],
  // Writers see the finished tree; disclosure only for the shape of an outline, which is plain data.
  writers: ["base", "figures", "charts", "document", "disclosure"],
  disclosure: ["base", "records", "figures", "charts", "document"],
  // How far each document is reviewed and signed, by the digest of what it says.
  "sign-off": ["base", "records", "document"],
  // Tables and files of what is published, and the way back from them to records.
  "open-data": ["base", "reading", "records", "figures", "disclosure"],
  outputs: ["base", "document", "disclosure", "sign-off"],
  // Finished pages to the index of the site: it knows HTML and nothing of what the pages are made from.
  search: ["base"],
  report: ["base"],
  // Work and who does it: it knows of digests, bytes and queues, and nothing of what is made.
  executor: ["base"],
  // A ledger cut into regions, each to be walked alone.
  shards: ["base", "reading", "records"],
  // New files to fill in, made from the vocabulary.
  scaffold: ["base", "reading", "records", "editing"],
  // Changes of content/: its YAML with the comments kept, all files of a change or none.
  editing: ["base", "reading", "records"],
  // Excel in and out: it stands beside the street.
  exchange: ["base", "reading", "records", "figures", "document", "disclosure", "open-data", "editing"],
  // A foreign document against our figures: it stands beside the street.
  proof: ["base", "reading", "records", "figures", "document", "report"],
  // What recipients are handed, from a finished build, and whether it is still what it was.
  handover: [
    "base",
    "reading",
    "records",
    "figures",
    "narrative",
    "document",
    "disclosure",
    "open-data",
    "exchange",
    "proof",
    "sign-off",
    "outputs",
    "trace",
    "pipeline.ts",
  ],
  // Where the numbers of our own documents come from, and what changed between two builds.
  trace: ["base", "reading", "records", "figures", "narrative", "document", "outputs", "report"],
  "read-ledger.ts": ["base", "reading", "records", "standards", "checks", "figures", "editing"],
  "pipeline.ts": [
    "base",
    "reading",
    "records",
    "read-ledger.ts",
    "standards",
    "checks",
    "figures",
    "charts",
    "narrative",
    "document",
    "disclosure",
    "sign-off",
    "outputs",
    "trace",
  ],
  // Many documents to many files: side by side, and what an earlier build left is found again.
  batch: ["base", "figures", "document", "writers", "outputs", "report", "trace", "executor"],
  "write-documents.ts": ["base", "figures", "document", "disclosure", "trace", "outputs", "batch", "pipeline.ts"],
  "write-traces.ts": ["base", "trace", "outputs", "batch", "pipeline.ts"],
  // Figures over many regions, from what each has published.
  comparison: ["base", "figures", "charts", "writers", "disclosure", "open-data"],
  // What regions hand to a portal, and the portal put together from it; of records only the fields of forms, for its settings.
  portal: [
    "base",
    "reading",
    "records",
    "report",
    "search",
    "disclosure",
    "writers",
    "outputs",
    "open-data",
    "comparison",
  ],
  // The public site from what the street let through: publication, pages, downloads, open data, search.
  "public-site": [
    "base",
    "disclosure",
    "open-data",
    "search",
    "trace",
    "writers",
    "outputs",
    "batch",
    "portal",
    "pipeline.ts",
    "write-documents.ts",
  ],
  // What is put before those who review and sign, and what they decide.
  review: [
    "base",
    "reading",
    "records",
    "document",
    "sign-off",
    "editing",
    "report",
    "trace",
    "writers",
    "pipeline.ts",
  ],
  "build.ts": [
    "base",
    "outputs",
    "report",
    "sign-off",
    "batch",
    "pipeline.ts",
    "write-documents.ts",
    "write-traces.ts",
    "public-site",
  ],
  // The street walked again after every save, shown on this machine alone: it sees what the bureau sees, and the site's publication.
  preview: [
    "base",
    "reading",
    "records",
    "figures",
    "document",
    "writers",
    "disclosure",
    "outputs",
    "report",
    "pipeline.ts",
    "public-site",
  ],
  // Region after region, several at once, each as a build of its own; then the portal.
  province: [
    "base",
    "report",
    "outputs",
    "shards",
    "batch",
    "read-ledger.ts",
    "figures",
    "document",
    "records",
    "checks",
    "standards",
    "reading",
    "trace",
  ],
  // doctor asks each room whether what it needs is there.
  commands: [
    "base",
    "sign-off",
    "review",
    "standards",
    "figures",
    "narrative",
    "writers",
    "report",
    "editing",
    "exchange",
    "handover",
    "scaffold",
    "proof",
    "outputs",
    "trace",
    "batch",
    "read-ledger.ts",
    "preview",
    "pipeline.ts",
    "build.ts",
    "executor",
    "shards",
    "province",
    "portal",
  ],
  "cli.ts": ["base", "commands"],
  // Writes what is made from the code: pages of docs/, schemas for editors.
  "handbook.ts": ["base", "records", "standards", "checks", "figures", "document"],
  // Before anything is installed; the tests' own way of finding a browser and a server, when it prepares for tests.
  "install.mjs": ["browser", "deploy", "executor"],
};

/** Between these two rooms only this one file may be imported, and only as a type. */
export const narrowDoors: readonly { readonly from: string; readonly to: string; readonly through: string }[] = [
  { from: "writers", to: "disclosure", through: "src/disclosure/publication.ts" },
  { from: "outputs", to: "disclosure", through: "src/disclosure/publication.ts" },
];

/** All the site may know of src/, and only as a type: data reaches it as JSON. */
export const siteDoor = "src/disclosure/publication.ts";

/** Foreign package → the one place that may know it: a file, or a folder with “/” at its end. */
export const packages: Readonly<Record<string, string>> = {
  "decimal.js": "src/base/decimal.ts",
  "fastest-levenshtein": "src/base/nearest.ts",
  yaml: "src/reading/",
  "gray-matter": "src/reading/front-matter.ts",
  handlebars: "src/narrative/",
  unified: "src/document/parse-markdown.ts",
  "remark-parse": "src/document/parse-markdown.ts",
  "remark-cjk-friendly": "src/document/parse-markdown.ts",
  "micromark-extension-gfm-table": "src/document/parse-markdown.ts",
  "mdast-util-gfm-table": "src/document/parse-markdown.ts",
  mdast: "src/document/",
  docx: "src/writers/docx/",
  "write-excel-file": "src/open-data/workbook.ts",
  hucre: "src/exchange/workbook/",
  fflate: "src/base/zip-files.ts",
  "@xmldom/xmldom": "src/proof/word/xml.ts",
  echarts: "src/writers/charts/",
  "@resvg/resvg-js": "src/writers/charts/picture-png.ts",
  pdfmake: "src/writers/pdf/engine.ts",
  linebreak: "src/writers/pdf/",
  fontkit: "src/writers/fonts/",
  "fonteditor-core": "src/writers/fonts/",
  "subset-font": "src/writers/fonts/",
  chokidar: "src/preview/watch.ts",
  hast: "src/writers/html",
  "hast-util-to-html": "src/writers/html-writer.ts",
  esbuild: "site/bundle.mjs",
  piscina: "src/base/thread-pool.ts",
  bullmq: "src/executor/queue/",
  ioredis: "src/executor/queue/",
  s3mini: "src/executor/store/bucket-store.ts",
  astro: "site/",
};
