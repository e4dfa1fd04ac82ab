// No file may, by way of others, import itself: each can be read and tested without what stands downstream.
import { expect, it } from "vitest";
import { importsOf, sourceFiles } from "./source-code.ts";

type Graph = ReadonlyMap<string, readonly string[]>;

/** One ring of files, in import order, when there is one. */
function ring(graph: Graph): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const found = walk(next, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return undefined;
}

it("src and site have no import cycle, types included", async () => {
  const files = await sourceFiles(["src", "site"], /\.(ts|mjs|astro)$/);
  const graph: Graph = new Map(files.map((file) => [file.path, importsOf(file).flatMap((one) => one.target ?? [])]));
  expect(ring(graph)?.join(" → ") ?? "", "move what both files need into a third").toBe("");
});

it("finds a ring when there is one", () => {
  const graph = new Map([
    ["a", ["b", "c"]],
    ["b", ["d"]],
    ["c", []],
    ["d", ["b"]],
  ]);
  expect(ring(graph)).toEqual(["b", "d", "b"]);
});
