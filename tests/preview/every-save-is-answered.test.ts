// Two hundred saves, half of them wrong or half-written: each is answered, and what is shown is what a walk from nothing finds.
import { expect, it } from "vitest";
import { MemoryWorld } from "../memory-world.ts";
import { dice, editSomething } from "./random-edits.ts";
import { someCity } from "./some-city.ts";
import { seen, seenAnew, walker } from "./walked.ts";

const seed = Number(process.env.LIANGJI_SEED ?? 7);
const saves = 200;
const comparedEvery = 20;

it("answers 200 random saves as a clean walk would", { timeout: 300_000 }, async () => {
  const world = new MemoryWorld(someCity());
  const whole = new Map(world.files);
  const { preview, save } = walker(world);
  const first = await save();
  expect(first.documents.size).toBeGreaterThan(10);
  const roll = dice(seed);
  let errors = 0;
  for (let count = 1; count <= saves; count++) {
    const picture = await save(editSomething(world, whole, roll));
    expect(picture.number).toBe(count + 1);
    if (picture.findings.some((one) => one.severity === "error")) errors++;
    if (count % comparedEvery === 0) expect(seen(picture)).toBe(await seenAnew(world));
  }
  expect(errors, "half of the saves are to be wrong").toBeGreaterThan(saves / 2);
  for (const [path, bytes] of whole) world.files.set(path, bytes);
  const last = await save();
  expect(seen(last)).toBe(seen(first));
  expect(last.changes.documents.length + last.changes.mended).toBeGreaterThan(0);
  await preview.close();
});
