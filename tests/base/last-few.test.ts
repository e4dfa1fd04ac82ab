// What was asked for last is kept, and no more than that.
import { expect, it } from "vitest";
import { LastFew } from "../../src/base/last-few.ts";

/** A shelf of two, and what had to be made for it. */
function shelf() {
  const made: string[] = [];
  const kept = new LastFew<string, string | undefined>(2);
  const ask = (key: string) =>
    kept.of(key, () => {
      made.push(key);
      return key === "空" ? undefined : key;
    });
  return { kept, made, ask };
}

it("makes a thing once while it is among the last", () => {
  const { made, ask } = shelf();
  for (const key of ["甲", "乙", "甲", "乙"]) expect(ask(key)).toBe(key);
  expect(made).toEqual(["甲", "乙"]);
});

it("lets go what was not asked for longest", () => {
  const { made, ask } = shelf();
  for (const key of ["甲", "乙", "甲", "丙", "甲", "乙"]) ask(key);
  expect(made).toEqual(["甲", "乙", "丙", "乙"]);
});

it("keeps that there is nothing, too", () => {
  const { made, ask } = shelf();
  expect(ask("空")).toBeUndefined();
  expect(ask("空")).toBeUndefined();
  expect(made).toEqual(["空"]);
});

it("makes again what it was told to forget, and what could not be made", () => {
  const { kept, made, ask } = shelf();
  ask("甲");
  kept.forget("甲");
  ask("甲");
  expect(made).toEqual(["甲", "甲"]);
  const failing = () => {
    throw new Error("坏了");
  };
  expect(() => kept.of("丁", failing)).toThrow("坏了");
  expect(ask("丁")).toBe("丁");
});
