// What is packed comes back equal, with what JSON would change.
import { expect, it } from "vitest";
import { pack, unpack } from "../../src/base/packed.ts";

it("gives back what it was given, and a copy each time", () => {
  // A chart has no value for a year of which nothing is known.
  const value = { title: "明川市 𠮷", values: [1, undefined, null, -0.5], none: undefined, rows: [["", "“甲”"]] };
  const packed = pack(value);
  expect(unpack(packed)).toStrictEqual(value);
  expect(unpack(packed)).not.toBe(unpack(packed));
});

it("takes little room for what repeats itself", () => {
  const rows = Array.from({ length: 200 }, (_, index) => [`项目${index}`, "绩效自评", "优"]);
  expect(pack(rows).bytes.length).toBeLessThan(JSON.stringify(rows).length / 4);
});

it("holds no more memory than it says", () => {
  expect(pack(["明川市"]).bytes.buffer.byteLength).toBe(pack(["明川市"]).bytes.length);
});
