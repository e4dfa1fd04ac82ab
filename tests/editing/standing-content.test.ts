// The shipped records: planning what stands there already changes nothing, and written anew they say the same.
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { planChanges } from "../../src/editing/plan-changes.ts";
import { wantedOf } from "../../src/editing/wanted-of.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import type { Records } from "../../src/records/records.ts";
import { MemoryWorld } from "../memory-world.ts";

const content = fileURLToPath(new URL("../../content", import.meta.url));

async function recordsOf(world: ConstructorParameters<typeof MemoryWorld>[0] | undefined): Promise<Records> {
  const read = await (world ? readContent(new MemoryWorld(world), "content") : readContent(nodeWorld, content));
  return gatherRecords(read.value).value;
}

it("says already all that it says, for every kind it has", async () => {
  const records = await recordsOf(undefined);
  const wanted = records.all.map(wantedOf);
  const { value, diagnostics } = await planChanges(nodeWorld, content, wanted);
  expect(diagnostics.filter(({ code }) => code.startsWith("editing/"))).toEqual([]);
  expect(value.files.map(({ path }) => path)).toEqual([]);
  expect(value.same.length).toBe(records.all.length);
  const kinds = new Set(records.all.filter(({ region }) => region === "明川市").map(({ kind }) => kind.name));
  expect(kinds.size).toBeGreaterThan(allKinds.length - 4);
});

it("says the same when it is written anew", async () => {
  const records = await recordsOf(undefined);
  const wanted = records.all.map(wantedOf);
  const { value, diagnostics } = await planChanges(new MemoryWorld({}), "content", wanted);
  expect(diagnostics).toEqual([]);
  const files = value.files.flatMap(({ path, after }): [string, Uint8Array][] =>
    after ? [[`content/${path}`, after]] : [],
  );
  const again = await recordsOf(Object.fromEntries(files));
  expect(again.broken).toEqual([]);
  const said = (one: Records): readonly string[] =>
    one.all.map((record) => JSON.stringify({ ...wantedOf(record), place: "" })).sort();
  expect(said(again)).toEqual(said(records));
});
