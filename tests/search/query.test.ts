// What is asked: the words of a query, the address that says it, and what is shown around a word.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrowedBy, parametersOf, queryIn } from "../../site/scripts/search/address.ts";
import { excerptOf } from "../../site/scripts/search/excerpt.ts";
import { numberReader } from "../../site/scripts/search/numbers.ts";
import { folder, longestQuery, wordsOf } from "../../site/scripts/search/words.ts";
import { alphabet, digits } from "../../src/search/digits.ts";
import { fold, folding } from "../../src/search/folding.ts";

const folded = folder(folding);

describe("words", () => {
  it.each([
    ["  绩效　评价 绩效 ", ["绩效", "评价"]],
    ["湖委发〔2019〕36号", ["湖委发(2019)36号"]],
    ["湖委发［２０１９］３６号", ["湖委发(2019)36号"]],
    ["ＧＢ/T\u00a09704", ["gb/t", "9704"]],
    ["绩\u200b效", ["绩效"]],
    ["\u200b ", []],
  ])("%j", (query, expected) => {
    expect(wordsOf(query, folded)).toEqual(expected);
  });

  it("reads no more than it says", () => {
    expect(wordsOf("长".repeat(5000), folded)).toEqual(["长".repeat(longestQuery)]);
  });

  it("folds as the index was folded, character by character", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 40 }), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(folded(text)).toBe(fold(text));
        expect(fold(text).length).toBe(text.length);
      }),
    );
  });
});

it("numbers are read as they were written", () => {
  const read = numberReader(alphabet);
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (numbers) => {
      const written = numbers.map(digits).join("");
      expect(written).not.toMatch(/["\\\s]|[^ -~]/);
      expect(read(written)).toEqual(numbers);
    }),
  );
});

describe("the address", () => {
  it("says the query, what is chosen and the page, and is read back", () => {
    const query = { text: "抽评 50%&x", chosen: { year: "2023", kind: "绩效评价" }, page: 3 } as const;
    expect(queryIn(parametersOf(query))).toEqual(query);
    expect(decodeURIComponent(parametersOf(query))).toBe("?q=抽评+50%&x&kind=绩效评价&year=2023&page=3");
  });

  it.each(["", "?q=", "?q=+&page=0&year=", "?page=-1", "?page=x"])(
    "%j asks for nothing in particular",
    (parameters) => {
      expect(queryIn(parameters)).toEqual({ text: "", chosen: {}, page: 1 });
    },
  );

  it("begins anew when something is chosen or taken back", () => {
    const query = { text: "抽评", chosen: { year: "2023" }, page: 3 } as const;
    expect(narrowedBy(query, "region", "明川市")).toEqual({
      text: "抽评",
      chosen: { year: "2023", region: "明川市" },
      page: 1,
    });
    expect(narrowedBy(query, "year")).toEqual({ text: "抽评", chosen: {}, page: 1 });
  });
});

describe("an excerpt", () => {
  const shown = (passage: string, ...words: string[]): string =>
    excerptOf(passage, words, folded)
      .map(({ text, marked }) => (marked ? `【${text}】` : text))
      .join("");

  it.each([
    ["绩效评价", ["评价"], "绩效【评价】"],
    ["绩效评价", ["绩效评", "评价"], "【绩效评价】"],
    ["绩效绩效，绩", ["绩效"], "【绩效绩效】，绩"],
    ["依据〔２０１９〕", ["(2019)"], "依据【〔２０１９〕】"],
    ["a.b", [".*"], "a.b"],
  ])("%s: %j", (passage, words, expected) => {
    expect(shown(passage, ...words)).toBe(expected);
  });

  it("shows what stands around the first word of a long passage", () => {
    const long = `${"前".repeat(200)}绩效${"后".repeat(200)}`;
    expect(shown(long, "绩效")).toBe(`…${"前".repeat(24)}【绩效】${"后".repeat(84)}…`);
    expect(shown(`绩效${"后".repeat(200)}`, "绩效")).toBe(`【绩效】${"后".repeat(108)}…`);
    expect(shown(`${"前".repeat(200)}绩效`, "绩效")).toBe(`…${"前".repeat(108)}【绩效】`);
  });
});
