// The lines two texts share: always in order on both sides, and all of them where nothing moved.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameLines } from "../../../src/trace/changes/align.ts";

const lines = (text: string): readonly string[] => [...text];

describe("sameLines", () => {
  it.each<[string, string, readonly (readonly [number, number])[]]>([
    ["", "", []],
    ["abc", "", []],
    [
      "abc",
      "abc",
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      "abc",
      "axc",
      [
        [0, 0],
        [2, 2],
      ],
    ],
    [
      "abc",
      "xabc",
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ],
    [
      "abcd",
      "acd",
      [
        [0, 0],
        [2, 1],
        [3, 2],
      ],
    ],
    // What stands often is found between what stands once.
    [
      "-a-b-",
      "-a--b-",
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 4],
        [4, 5],
      ],
    ],
  ])("%s and %s", (before, after, pairs) => expect(sameLines(lines(before), lines(after))).toEqual(pairs));

  it("pairs equal lines, rising on both sides, of any two texts", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pairs = sameLines(before, after);
        for (const [index, [a, b]] of pairs.entries()) {
          expect(before[a]).toBe(after[b]);
          const next = pairs[index + 1];
          if (next) expect(next[0] > a && next[1] > b).toBe(true);
        }
      }),
    );
  });

  it("finds every line of a text again, whatever was put between them", () => {
    const unique = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 40 });
    fc.assert(
      fc.property(unique, fc.array(fc.nat(40), { maxLength: 10 }), (numbers, places) => {
        const before = numbers.map(String);
        const after = [...before];
        for (const [index, place] of places.entries()) after.splice(Math.min(place, after.length), 0, `new${index}`);
        expect(sameLines(before, after).map(([a]) => a)).toEqual(before.map((_, at) => at));
      }),
    );
  });
});
