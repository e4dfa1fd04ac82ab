// Two outputs on one path: neither is made, both are named, the others go on.
import { expect, it } from "vitest";
import { placeText } from "../../src/base/place.ts";
import { withoutSharedPaths } from "../../src/outputs/shared-paths.ts";

type Item = readonly [by: string, ...paths: readonly string[]];

function keep(...items: readonly Item[]) {
  const { value, diagnostics } = withoutSharedPaths(items, ([by, ...paths]) => ({ by, paths }));
  return {
    kept: value.map(([by]) => by),
    found: diagnostics.map(
      (one) => `${one.place.file} ${one.message} ${placeText(one.related?.[0]?.place ?? one.place)}`,
    ),
  };
}

it("keeps what is alone on all its paths", () => {
  expect(keep(["a", "x", "y"], ["b", "z"])).toEqual({ kept: ["a", "b"], found: [] });
});

it("drops all that share one, and says each pair once", () => {
  expect(keep(["a", "x"], ["b", "x"], ["c", "y"], ["d", "X"])).toEqual({
    kept: ["c"],
    found: ["b 两份文件要写到同一个位置“x” a", "d 两份文件要写到同一个位置“X” a"],
  });
});

it("says it once of two that share several", () => {
  expect(keep(["a", "x", "y"], ["b", "x", "y"]).found).toEqual(["b 两份文件要写到同一个位置“x” a"]);
});

it("looks at every path of each", () => {
  expect(keep(["a", "x", "y"], ["b", "z", "y"], ["c", "z"]).kept).toEqual([]);
});
