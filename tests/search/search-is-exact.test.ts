// The search finds exactly the pages on which a reader would find the words with eyes of a hawk: none missing, none too many.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { SearchedPage } from "../../src/search/searched-page.ts";
import { allFound, openedPages, plainPage } from "./opened.ts";

// Few characters, so that texts are much alike; all that folds, and what UTF-16 writes in two units.
const character = fc.constantFrom(..."绩效评价项目资金财政局年度管理的20193６％%号〔〕()（）［GgＧ/.。，𠮷😀é");
const word = fc.string({ unit: character, minLength: 1, maxLength: 12 });
const passage = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const page = fc.record({ title: passage, passages: fc.array(passage, { maxLength: 6 }) });
const pages = fc.array(page, { minLength: 1, maxLength: 24 });

/** Said another way than the index says it. */
const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[[{〔]/g, "(")
    .replace(/[\]}〕]/g, ")");

const holds = (one: SearchedPage, query: string): boolean =>
  folded(query)
    .split(" ")
    .every((wanted) => [one.title, ...one.passages].some((text) => folded(text).includes(wanted)));

/** A stretch of one of the passages, from anywhere to anywhere, or a text that may be nowhere. */
const queryFor = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: stretchOf(texts) },
    { weight: 2, arbitrary: fc.tuple(stretchOf(texts), stretchOf(texts)).map((two) => two.join(" ")) },
    { weight: 1, arbitrary: word },
  );

const stretchOf = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(60), fc.integer({ min: 1, max: 9 }))
    .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length).trim())
    .filter((stretch) => stretch !== "" && stretch.isWellFormed());

it("finds what String.includes finds, and nothing else", async () => {
  const cases = pages.chain((some) =>
    fc.tuple(
      fc.constant(some),
      fc.array(queryFor(some.flatMap(({ title, passages }) => [title, ...passages])), { minLength: 1, maxLength: 8 }),
    ),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([some, queries]) => {
      const searched = some.map(({ title, passages }, number) => plainPage(`p${number}.html`, title, ...passages));
      const { search } = await openedPages(searched);
      for (const query of queries) {
        const expected = searched.filter((one) => holds(one, query)).map(({ address }) => address);
        expect([...(await allFound(search, query))].sort(), query).toEqual(expected.sort());
      }
    }),
    { numRuns: 200, seed: 20240312 },
  );
});

it("stays exact when the index is cut into many parts", async () => {
  const names = ["教育", "民政", "水利", "交通", "卫生", "商务", "科技", "农业"];
  const searched = Array.from({ length: 700 }, (_, number) => {
    const [one, other] = [names[number % 8] ?? "", names[(number * 5 + 3) % 8] ?? ""];
    return plainPage(
      `p${number}.html`,
      `${one}项目${number}绩效评价`,
      `${other}局实施第${number * 7}号工程，投入${(number * 37) % 1000}.${number % 10}万元，占${number % 100}%。`,
      "评价组查阅了预算批复、合同和支付凭证。",
      `资料编号${number.toString(36).toUpperCase()}-${number * number}，由${one}科整理，与${other}科核对。`,
    );
  });
  const { search, loaded } = await openedPages(searched);
  for (const query of [
    "教育",
    "工程，投",
    "16.6万元",
    "39",
    "评价组查阅了预算批复、合同和支付凭证",
    "jk-",
    "水利 民政",
    "7",
    "万元，占9%",
    "没有",
  ]) {
    const expected = searched.filter((one) => holds(one, query)).map(({ address }) => address);
    expect([...(await allFound(search, query))].sort(), query).toEqual(expected.sort());
  }
  for (const kind of ["pairs-1", "places-1", "texts-1", "pages-1"]) expect([...loaded]).toContain(kind);
});
