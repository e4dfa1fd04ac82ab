// One province at a time in a folder: another that runs is not disturbed, what a killed one left is waited for or cleared away.
import { expect, it } from "vitest";
import { noteEnded, noteRunning, takeFolder } from "../../src/province/only-one.ts";
import { MemoryWorld } from "../memory-world.ts";

const here = "电脑甲";
const notesIn = (world: MemoryWorld): number =>
  [...world.files.keys()].filter((path) => path.startsWith("out/")).length;

function worldWith(running: number[], process = 1): MemoryWorld {
  return new MemoryWorld({}, { self: { machine: here, process }, running });
}

it("takes a folder nobody is at work in, and leaves nothing behind", async () => {
  const world = worldWith([]);
  expect(await takeFolder(world, "out")).toBeUndefined();
  expect(notesIn(world)).toBe(1);
  await noteEnded(world, "out", world.self, "province");
  expect(notesIn(world)).toBe(0);
});

it("leaves the folder to a province that runs, and says how to go on", async () => {
  const world = worldWith([7]);
  await noteRunning(world, "out", { machine: here, process: 7 }, "province");
  const refused = await takeFolder(world, "out");
  expect(refused?.message).toBe("另一个程序（电脑“电脑甲”，进程7）正在向 out 生成，这次没有开始");
  expect(refused?.hint).toMatch(/删去 out\/running\/[0-9a-f]{8}-7-province\.txt 再运行/);
  expect(notesIn(world)).toBe(1);
});

it("leaves it to one on another machine, where nobody can look", async () => {
  const world = worldWith([]);
  await noteRunning(world, "out", { machine: "电脑乙", process: 7 }, "region");
  expect((await takeFolder(world, "out"))?.message).toContain("电脑“电脑乙”，进程7");
});

it("clears away what programs that ended have left", async () => {
  const world = worldWith([]);
  await noteRunning(world, "out", { machine: here, process: 7 }, "province");
  await noteRunning(world, "out", { machine: here, process: 8 }, "region");
  expect(await takeFolder(world, "out")).toBeUndefined();
  expect(notesIn(world)).toBe(1);
});

it("waits for builds whose province was killed, and says so once", async () => {
  const running = [8];
  const world = worldWith(running);
  await noteRunning(world, "out", { machine: here, process: 8 }, "region");
  let [told, waited] = [0, 0];
  const pause = async (): Promise<void> => {
    waited += 1;
    if (waited === 5) running.length = 0;
  };
  expect(await takeFolder(world, "out", { told: () => told++, pause })).toBeUndefined();
  expect([told, waited]).toEqual([1, 5]);
});

it("does not wait for ever", async () => {
  const world = worldWith([8]);
  await noteRunning(world, "out", { machine: here, process: 8 }, "region");
  const refused = await takeFolder(world, "out", { pause: async () => undefined });
  expect(refused?.message).toContain("进程8");
  expect(notesIn(world)).toBe(1);
});
