// What is said of the data for machines: checksums of every file, a DCAT catalogue that fits them, schema.org in each page, and terms that fit the region.
import { beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { datasetJsonLd, type MadeSet } from "../../src/open-data/catalog.ts";
import { termsOf } from "../../src/open-data/licence.ts";
import { objectsIn } from "./parse-csv.ts";
import { type Offered, offerReal, textOf } from "./published-files.ts";

let real: Offered;
beforeAll(async () => {
  real = await offerReal();
});

interface Distribution {
  readonly "dcat:downloadURL": { readonly "@id": string };
  readonly "dcat:byteSize": { readonly "@value": string };
  readonly "spdx:checksum": { readonly "spdx:checksumValue": { readonly "@value": string } };
}

describe("checksums.txt", () => {
  it("has every file but itself, as sha256sum writes it", () => {
    const lines = textOf(real, "data/checksums.txt").trimEnd().split("\n");
    const expected = [...real.files]
      .filter(([path]) => path !== "data/checksums.txt")
      .map(([path, bytes]) => `${sha256(bytes)}  ${path}`);
    expect(lines.toSorted()).toEqual(expected.toSorted());
  });
});

describe("catalog.jsonld", () => {
  it("lists every file of every data set with its size and digest", () => {
    const catalogue = JSON.parse(textOf(real, "data/catalog.jsonld")) as {
      readonly "dcat:dataset": readonly {
        readonly "dct:identifier": string;
        readonly "dcat:distribution": readonly Distribution[];
      }[];
    };
    const sets = catalogue["dcat:dataset"];
    expect(sets.map((set) => set["dct:identifier"])).toEqual(
      expect.arrayContaining(["mingchuan", "mingchuan-2023", "henan-2024"]),
    );
    const listed = sets.flatMap((set) => set["dcat:distribution"]);
    for (const one of listed) {
      const bytes = real.files.get(`data/${one["dcat:downloadURL"]["@id"]}`) ?? new Uint8Array();
      const { "@value": size } = one["dcat:byteSize"];
      expect([String(bytes.length), sha256(bytes)]).toEqual([
        size,
        one["spdx:checksum"]["spdx:checksumValue"]["@value"],
      ]);
    }
    expect(listed).toHaveLength(real.files.size - 3);
  });
});

describe("the description in a page", () => {
  const sets = () => real.publication.regions.flatMap(({ data, years }) => [data, ...years.map((year) => year.data)]);

  it("is a schema.org Dataset whose files are there", () => {
    for (const set of sets()) {
      if (!set) continue;
      const said = JSON.parse(set.jsonLd) as {
        readonly "@type": string;
        readonly description: string;
        readonly distribution: readonly { readonly contentUrl: string; readonly sha256: string }[];
      };
      expect(said["@type"]).toBe("Dataset");
      expect([...said.description].length).toBeGreaterThan(50);
      expect([...said.description].length).toBeLessThan(5000);
      for (const { contentUrl, sha256: digest } of said.distribution) {
        expect(sha256(real.files.get(`${set.folder}/${contentUrl}`) ?? new Uint8Array())).toBe(digest);
      }
    }
    expect(sets().filter((set) => set !== undefined).length).toBeGreaterThan(10);
  });

  it("can end no script element", () => {
    const hostile = "</script><script>alert(1)</script>";
    const region = { id: "a", name: hostile, bureau: hostile, notice: "", nature: "正式" };
    const set = { region, folder: "data/a", name: "a", title: hostile, parts: [], terms: { text: hostile } };
    const said = datasetJsonLd({ set, tables: [], whole: [] } as unknown as MadeSet);
    expect(said).not.toContain("<");
    expect((JSON.parse(said) as { readonly spatialCoverage: string }).spatialCoverage).toBe(hostile);
  });

  it("calls nobody's bureau the publisher of a demonstration", () => {
    const huzhou = real.publication.regions.find(({ id }) => id === "huzhou");
    expect(huzhou?.data?.jsonLd).not.toContain("GovernmentOrganization");
    expect(huzhou?.data?.jsonLd).toContain("非官方发布");
  });
});

describe("the terms", () => {
  it.each([
    ["a made-up place", "演示", "示例数据：地区、单位、项目和数字均为虚构", "CC-BY-4.0", "虚构"],
    ["a demonstration", "演示", "据公开资料整理的演示，非官方发布", "CC-BY-4.0", "原资料的权利属于它的发布者"],
    ["a bureau of its own", "正式", "", undefined, "数据由甲市财政局公开"],
  ])("of %s", (_, nature, notice, licence, words) => {
    const terms = termsOf({ nature, notice, bureau: "甲市财政局" });
    expect(terms.licence?.name).toBe(licence);
    expect(terms.text).toContain(words);
  });
});

describe("the dictionary", () => {
  it("explains every column of every table there is", () => {
    const known = new Set(objectsIn(textOf(real, "data/dictionary.csv")).map((row) => `${row.表的文件名} ${row.栏目}`));
    const tables = [...real.files.keys()].filter((path) => /\/\d{4}\/[^/]*\.csv$|^data\/[^/]+\/[^/]*\.csv$/.test(path));
    for (const path of tables.filter((one) => !one.endsWith(".excel.csv"))) {
      const [head = ""] = textOf(real, path).split("\r\n");
      const file = path.slice(path.lastIndexOf("/") + 1);
      for (const title of head.split(",")) expect(known.has(`${file} ${title}`), `${path} ${title}`).toBe(true);
    }
    expect(tables.length).toBeGreaterThan(100);
  });

  it("names no internal field", () => {
    const text = textOf(real, "data/dictionary.csv");
    for (const key of ["备注", "归口科室", "主评人", "专家", "联系人", "佐证"]) expect(text).not.toContain(`,${key},`);
  });
});
