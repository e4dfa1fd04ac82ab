// What a pure function gave is given again, without asking it, and without ever holding more than a bounded number of answers.
import { expect, it } from "vitest";
import { remembered } from "../../src/base/remembered.ts";

it("asks once for what is asked twice, nothing told of undefined included", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text === "" ? undefined : text.length;
  });
  expect([lengthOf("12.5"), lengthOf("12.5"), lengthOf(""), lengthOf("")]).toEqual([4, 4, undefined, undefined]);
  expect(asked).toEqual(["12.5", ""]);
});

it("gives the very same again, so that equal numbers take the room of one", () => {
  const made = remembered((text) => ({ text }));
  expect(made("85")).toBe(made("85"));
  expect(made("85")).not.toBe(made("85.0"));
});

it("forgets before it holds too much, and still answers right", () => {
  let asked = 0;
  const same = remembered((text) => {
    asked++;
    return text;
  });
  const texts = Array.from({ length: 20_000 }, (_, index) => String(index));
  expect(texts.map(same)).toEqual(texts);
  expect(same("0")).toBe("0");
  expect(asked).toBe(20_001);
});

it("does not hold long texts", () => {
  let asked = 0;
  const same = remembered((text) => {
    asked++;
    return text;
  });
  const long = "一".repeat(1000);
  expect([same(long), same(long)]).toEqual([long, long]);
  expect(asked).toBe(2);
});
