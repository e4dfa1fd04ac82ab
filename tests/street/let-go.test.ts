// A region may have more documents than fit into memory: what each says is let go once it has been told, and is the same when it is asked for again.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { queryObjects } from "node:v8";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { nothingRemembered } from "../../src/document/build-document.ts";
import { FigureScope } from "../../src/figures/figure-engine.ts";
import { type Street, walkStreet } from "../../src/pipeline.ts";
import { siteYears } from "../../src/public-site/site-years.ts";
import { withAnnexes } from "../../src/write-documents.ts";
import { evaluatedCity } from "../bench/evaluated-city.ts";
import { writeFiles } from "../write-files.ts";

/** As many stay open at most, of the street's documents and of their annexes each. */
const open = 32;

let content: string;
let street: Street;
/** How many scopes of figures the walk has left. */
let left: number;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), "liangji-test-"));
  await writeFiles(content, evaluatedCity({ selfEvaluations: 40, spotChecks: 4, reports: 2 }));
  const before = scopes();
  street = await walk(false);
  left = scopes() - before;
});
afterAll(() => rm(content, { recursive: true, force: true }));

const walk = async (holdsDocuments: boolean): Promise<Street> => {
  const folders = { content, templates: "templates", out: "dist" };
  return (await walkStreet(nodeWorld, folders, { ...nothingRemembered, holdsDocuments })).value;
};

const documentsOf = ({ years }: Street) => years.flatMap(({ documents }) => documents.map(({ document }) => document));

/** Objects that are in use by nobody are counted neither. */
const scopes = (): number => queryObjects(FigureScope, { format: "count" }) as number;

/** How many are still there when nobody asks for them any more. */
async function heldAfterwards(seen: readonly WeakRef<object>[]): Promise<number> {
  await setImmediate();
  scopes();
  return seen.filter((one) => one.deref() !== undefined).length;
}

it("holds neither text nor figures of documents", async () => {
  const documents = documentsOf(street);
  expect(documents.length).toBeGreaterThan(2.5 * open);
  // The year's own, and those that its figures are computed in; not one for each document.
  expect(left).toBeLessThan(open);
  const before = scopes();
  const seen = documents.flatMap(({ blocks, figures }) => [new WeakRef(blocks), new WeakRef(figures)]);
  expect(await heldAfterwards(seen)).toBeLessThanOrEqual(2 * open);
  expect(scopes()).toBe(before);
});

it("nor of their annexes, nor of their pages", async () => {
  const annexes = [...withAnnexes(street, true)].flatMap(({ annex, publicAnnex }) => [annex ?? [], publicAnnex ?? []]);
  const { years } = siteYears(street, []);
  const before = scopes();
  const trees = annexes.flat();
  expect(trees.length).toBeGreaterThan(0);
  const seen = [...documentsOf(street), ...trees].map(({ blocks }) => new WeakRef(blocks));
  expect(await heldAfterwards(seen)).toBeLessThanOrEqual(2 * open);
  expect(scopes()).toBe(before);
  const [page] = years.flatMap((year) => year.documents);
  expect(page?.html).toContain("<p>");
});

it("and says the same again", async () => {
  const [held, letGo] = [documentsOf(await walk(true)), documentsOf(street)];
  expect(letGo.map(({ id }) => id)).toEqual(held.map(({ id }) => id));
  for (const [index, document] of letGo.entries()) expect({ ...document }).toStrictEqual({ ...held[index] });
  const once = held.map(({ blocks, figures }) => [blocks, figures]);
  for (const [index, { blocks, figures }] of held.entries()) {
    expect(blocks).toBe(once[index]?.[0]);
    expect(figures).toBe(once[index]?.[1]);
  }
});
