// Whatever stands in content/, the street answers with records or findings, drops nothing in silence, and lets no text become more than text.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../src/document/document-tree.ts";
import { documentText } from "../../src/document/plain-text.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { isBeside } from "../../src/reading/find-shelf.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import { MemoryWorld } from "../memory-world.ts";
import { folders, smallWorld } from "../small-content.ts";
import { answerTo } from "./broken-case.ts";

/** The same inputs every time, so that a failure can be met again. */
const seeded = (numRuns: number) => ({ seed: 20231012, numRuns });

const shelves = allKinds.map((kind) => ({ kind, path: `${kind.level === "year" ? "2023/" : ""}${kind.name}` }));
const fields = [...new Set(allKinds.flatMap((kind) => Object.values(kind.fields).map((field) => field.key)))];
const prototypes = ["__proto__", "constructor", "toString", "hasOwnProperty"];

/** Pieces of which YAML, Markdown and templates are made, and pieces of which nothing is. */
const pieces = fc.oneof(
  fc.constantFrom(
    ..."---\n|: |：|- |\n  |\n|\t|[|]|{|}|\"|'|#|&a |*a|!!js |<<: |%|@|> |\\|~|null|\u3000|,|，".split("|"),
    "|",
  ),
  fc.constantFrom(
    ...fields,
    ...prototypes,
    "P-1",
    "商务局",
    "100万元",
    "优",
    "2023-10-12",
    '{{数 "甲"}}',
    "{{{甲}}}",
    "<b>",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  texts.map((text) => new TextEncoder().encode(text)),
);
const paths = fc.oneof(
  fc.constantFrom(...shelves.flatMap(({ path }) => [`${path}.yaml`, `${path}/一.md`, `${path}/一.yml`])),
  fc
    .array(fc.constantFrom("2023", "20233", "..", "", "项目", ...prototypes, "a\u202e", "一.yaml", "一.md", "一.txt"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.join("/")),
);

describe("any bytes at any path", () => {
  it("are read, or named in Chinese", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(paths, bytes, async (path, content) => {
        const { found, street } = await answerTo({ files: { [path]: content } });
        const file = `content/测试市/${path}`;
        const met = [...street.records.all, ...found].some((one) => one.place.file === file);
        expect(met || isBeside(path) || new TextDecoder().decode(content).includes("[]"), file).toBe(true);
        for (const one of found) {
          expect(one.place.file).toMatch(/^content/);
          expect(one.message).toMatch(/\p{Script=Han}/u);
        }
      }),
      seeded(800),
    );
  });

  it("are answered the same way twice", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(paths, bytes, async (path, content) => {
        const [first, second] = [
          await answerTo({ files: { [path]: content } }),
          await answerTo({ files: { [path]: content } }),
        ];
        expect(second.found).toEqual(first.found);
      }),
      seeded(150),
    );
  });
});

/** Values of every shape, under keys a kind has, keys of others, and keys of nobody. */
const scalars = fc.oneof(
  fc.constantFrom(...prototypes, "", "~", "P-1", "100万元", "2023-10-12", "是", "优", "部门评价"),
  fc.string({ maxLength: 12 }),
);
const trees = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalars,
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fields, ...prototypes), tie("tree"), { maxKeys: 4, noNullPrototype: false }),
  ),
})).tree;

describe("any YAML tree for any kind", () => {
  it("is a record, or is named by a finding", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...shelves),
        fc.array(trees, { minLength: 1, maxLength: 4 }),
        async (shelf, items) => {
          const file = `content/测试市/${shelf.path}.yaml`;
          // JSON is YAML; an item a line, so that a finding says by its line which one it means.
          const text = `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]\n`;
          const content = await readContent(new MemoryWorld({ [file]: text }), "content");
          const gathered = gatherRecords(content.value);
          const lines = new Set([
            ...gathered.value.all.map((record) => record.place.line),
            ...[...content.diagnostics, ...gathered.diagnostics].map((one) => one.place.line),
          ]);
          const silent = items.map((_, index) => index + 2).filter((line) => !lines.has(line));
          expect(silent, text).toEqual([]);
          // What is not gathered is known to be broken, so that what depends on it stops.
          expect(gathered.value.all.length + gathered.value.broken.length).toBe(items.length);
        },
      ),
      seeded(1500),
    );
  });
});

const figures = "项目清单: {编码: list, 口径: 测试, 列表: 项目, 列: [名称, 实施单位, 总体目标]}\n";
const prose =
  '标题是{{标题}}\n\n{{#各 "项目清单"}}项目：{{名称}}（{{实施单位}}），{{总体目标}}。{{/各}}\n\n{{表 "项目清单"}}\n';

/** A summary whose title, project, unit and goal are this text. */
async function written(text: string) {
  const value = JSON.stringify(text);
  const world = smallWorld({
    figures,
    records: {
      "2023/项目.yaml": `编号: P-1\n主管部门: 商务局\n名称: ${value}\n实施单位: ${value}\n总体目标: ${value}\n`,
      "2023/工作总结.md": `---\n标题: ${value}\n来源: 测试\n---\n${prose}`,
    },
  });
  const { value: street, diagnostics: found } = await walkStreet(world, folders);
  return { found, documents: street.years.flatMap((year) => year.documents) };
}

/** The kinds of nodes, without their words. */
const shapeOf = (nodes: readonly (Block | Inline)[]): unknown =>
  nodes.map((node) => [
    node.type,
    "children" in node ? shapeOf(node.children) : [],
    "rows" in node ? node.rows.map((row) => row.map(shapeOf)) : [],
  ]);

describe("any text in a field of words or prose", () => {
  it("changes no structure of the document that shows it, or is refused", { timeout: 120_000 }, async () => {
    const [plain] = (await written("甲")).documents;
    const shape = shapeOf(plain?.document.blocks ?? []);
    expect(shape).not.toEqual([]);
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { documents, found } = await written(text);
        const [made] = documents;
        if (!made) {
          expect(found.filter((one) => one.severity === "error").length).toBeGreaterThan(0);
          return;
        }
        expect(shapeOf(made.document.blocks)).toEqual(shape);
        expect(documentText(made.document).split(text.trim().normalize("NFC")).length).toBeGreaterThan(4);
      }),
      seeded(400),
    );
  });
});
