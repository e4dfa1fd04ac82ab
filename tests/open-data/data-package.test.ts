// datapackage.json against the rules of Frictionless Data Package 1, and every table against what it says of its columns.
import { Ajv } from "ajv";
import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { objectsIn, parseCsv } from "./parse-csv.ts";
import { type Offered, offerReal, textOf } from "./published-files.ts";

/** The parts of the profiles “tabular-data-package” and “tabular-data-resource” that are used here, and nothing besides. */
const name = { type: "string", pattern: "^[-a-z0-9._/]+$" };
const text = { type: "string", minLength: 1 };
const titles = { anyOf: [text, { type: "array", items: text, minItems: 1 }] };
const field = {
  type: "object",
  required: ["name", "type", "title", "description"],
  properties: {
    name: text,
    type: { enum: ["string", "number", "integer", "boolean", "date", "year"] },
    title: text,
    description: text,
    "name:en": { type: "string", pattern: "^[A-Za-z][A-Za-z0-9.]*$" },
    unit: { enum: ["元", "%", "分"] },
    trueValues: { const: ["是"] },
    falseValues: { const: ["否"] },
    constraints: {
      type: "object",
      properties: {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        minimum: { type: "number" },
        enum: { type: "array", items: text, minItems: 1, uniqueItems: true },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
const resource = {
  type: "object",
  required: ["profile", "name", "path", "schema", "bytes", "hash", "encoding", "mediatype"],
  properties: {
    profile: { const: "tabular-data-resource" },
    name,
    // Relative, and not upwards.
    path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.)[a-z0-9.-]+\\.csv$" },
    title: text,
    description: text,
    format: { const: "csv" },
    mediatype: { const: "text/csv" },
    encoding: { const: "utf-8" },
    bytes: { type: "integer", minimum: 1 },
    hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    dialect: {
      const: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    },
    schema: {
      type: "object",
      required: ["fields"],
      properties: {
        fields: { type: "array", items: field, minItems: 1 },
        missingValues: { const: [""] },
        primaryKey: titles,
        foreignKeys: {
          type: "array",
          items: {
            type: "object",
            required: ["fields", "reference"],
            properties: {
              fields: titles,
              reference: {
                type: "object",
                required: ["resource", "fields"],
                properties: { resource: name, fields: titles },
              },
            },
          },
        },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};
const dataPackage = {
  type: "object",
  required: ["profile", "name", "resources", "sources", "title"],
  properties: {
    profile: { const: "tabular-data-package" },
    name,
    title: text,
    description: text,
    version: text,
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "title"],
        properties: {
          name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" },
          path: { pattern: "^https://" },
          title: text,
        },
      },
    },
    sources: { type: "array", minItems: 1, items: { type: "object", required: ["title"] } },
    keywords: { type: "array", items: text, minItems: 1 },
    resources: { type: "array", items: resource, minItems: 1 },
  },
  additionalProperties: false,
};

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

let real: Offered;
let packages: readonly { readonly folder: string; readonly resources: readonly Resource[] }[];
beforeAll(async () => {
  real = await offerReal();
  packages = [...real.files.keys()]
    .filter((path) => path.endsWith("/datapackage.json"))
    .map((path) => ({
      folder: path.slice(0, path.lastIndexOf("/")),
      resources: (JSON.parse(textOf(real, path)) as { resources: readonly Resource[] }).resources,
    }));
});

const lexical: Readonly<Record<string, RegExp>> = {
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  year: /^\d{4}$/,
  boolean: /^[是否]$/,
  string: /./su,
};

/** What is wrong with a column, as far as its schema can tell. */
function wrongWith({ name, type, constraints = {} }: Field, cells: readonly string[]): readonly string[] {
  const filled = cells.filter((cell) => cell !== "");
  const shape = lexical[type];
  return [
    ...filled.filter((cell) => !shape?.test(cell)).map((cell) => `${name}: ${cell} is no ${type}`),
    ...(constraints.required && filled.length < cells.length ? [`${name}: required and empty`] : []),
    ...(constraints.unique && new Set(cells).size < cells.length ? [`${name}: not unique`] : []),
    ...filled.filter((cell) => constraints.enum && !constraints.enum.includes(cell)).map((cell) => `${name}: ${cell}`),
    ...filled.filter((cell) => Number(cell) < (constraints.minimum ?? -Infinity)).map((cell) => `${name}: ${cell}`),
  ];
}

describe("every data package of the content that ships", () => {
  it("keeps the rules of the specification", () => {
    const valid = new Ajv({ allErrors: true, strict: false }).compile(dataPackage);
    for (const { folder } of packages) {
      expect(
        valid(JSON.parse(textOf(real, `${folder}/datapackage.json`))),
        `${folder} ${JSON.stringify(valid.errors)}`,
      ).toBe(true);
    }
    expect(packages.length).toBeGreaterThan(10);
    expect(packages.map(({ folder }) => folder)).toEqual(
      expect.arrayContaining(["data/mingchuan", "data/mingchuan/2023", "data/huzhou/2023"]),
    );
  });

  it("describes every CSV there is: its bytes, its digest and its columns in order", () => {
    const described = packages.flatMap(({ folder, resources }) =>
      resources.map(({ path, bytes, hash, schema }) => {
        const content = real.files.get(`${folder}/${path}`) ?? new Uint8Array();
        expect([content.length, `sha256:${sha256(content)}`], path).toEqual([bytes, hash]);
        expect(parseCsv(textOf(real, `${folder}/${path}`))[0]).toEqual(schema.fields.map((one) => one.name));
        return `${folder}/${path}`;
      }),
    );
    const tables = [...real.files.keys()].filter((path) => path.endsWith(".csv") && !path.endsWith(".excel.csv"));
    expect(described.toSorted()).toEqual(tables.filter((path) => path !== "data/dictionary.csv").toSorted());
  });

  it("is right about every cell, and about what tells rows apart", () => {
    for (const { folder, resources } of packages) {
      for (const { path, schema } of resources) {
        const rows = objectsIn(textOf(real, `${folder}/${path}`));
        const wrong = schema.fields.flatMap((one) =>
          wrongWith(
            one,
            rows.map((row) => row[one.name] ?? ""),
          ),
        );
        expect(wrong, `${folder}/${path}`).toEqual([]);
        const keys = rows.map((row) => schema.primaryKey?.map((key) => row[key]).join("\n"));
        if (schema.primaryKey) expect(new Set(keys).size, `${folder}/${path}`).toBe(rows.length);
      }
    }
  });

  it("leads every row of a list to its record", () => {
    let followed = 0;
    for (const { folder, resources } of packages) {
      for (const { path, schema } of resources) {
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const target = resources.find((one) => one.name === reference.resource);
          const known = new Set(
            objectsIn(textOf(real, `${folder}/${target?.path}`)).map((row) => row[reference.fields]),
          );
          for (const row of objectsIn(textOf(real, `${folder}/${path}`))) {
            expect(known.has(row[fields]), `${folder}/${path} ${row[fields]}`).toBe(true);
            followed++;
          }
        }
      }
    }
    expect(followed).toBeGreaterThan(1000);
  });
});
