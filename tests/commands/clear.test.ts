// clear: what nobody has used for long goes from the store of builds on several machines, and nothing else.
import { expect, it } from "vitest";
import { sha256 } from "../../src/base/digest.ts";
import { clear } from "../../src/commands/clear.ts";
import { FolderStore } from "../../src/executor/store/folder-store.ts";
import { storedName } from "../../src/executor/store/stored-name.ts";
import { MemoryWorld } from "../memory-world.ts";
import { runCommand } from "./run-command.ts";

const day = 24 * 60 * 60 * 1000;
const name = (text: string): string => storedName("blobs", sha256(text));

async function filled(environment: Readonly<Record<string, string>> = {}): Promise<MemoryWorld> {
  const world = new MemoryWorld({ "库/别人的.txt": "别人的" }, { environment });
  const store = new FolderStore(world, "库");
  world.time = 1000 * day;
  await store.put(name("旧"), Buffer.alloc(5_000_000));
  world.time += 20 * day;
  await store.put(name("近"), Buffer.alloc(10));
  world.time += 15 * day;
  return world;
}

it("removes what was not used for thirty days, and says how much room there is now", async () => {
  const world = await filled();
  const { exitCode, out } = await runCommand(clear, world, { store: "库" });
  expect([exitCode, out]).toEqual([0, "删去了1个文件，腾出4 MB；留下1个，是30天以内用到过的。"]);
  expect([...world.files.keys()].sort()).toEqual(["库/clock", `库/${name("近")}`, "库/别人的.txt"].sort());
});

it("takes another number of days, and the store from the environment", async () => {
  const { exitCode, out } = await runCommand(clear, await filled({ LIANGJI_STORE: "库" }), { days: "10" });
  expect([exitCode, out]).toEqual([0, "删去了2个文件，腾出4 MB；留下0个，是10天以内用到过的。"]);
});

it.each([
  [{}, "还要写 --store"],
  [{ store: "没有" }, "文件夹不存在"],
  [{ store: "库", days: "1" }, "不小于2的整数，写的是“1”"],
  [{ store: "库", days: "0" }, "不小于2的整数"],
  [{ store: "库", days: "-30" }, "不小于2的整数"],
  [{ store: "库", days: "2.5" }, "不小于2的整数"],
  [{ store: "库", days: "三十" }, "不小于2的整数"],
  [{ store: "s3://liangji?endpoint=https://a&secret=x" }, "密钥不要写在命令里"],
])("%j is said to be wrong, and nothing is removed", async (options, told) => {
  const world = await filled();
  const before = [...world.files.keys()];
  const ran = await runCommand(clear, world, options);
  expect([ran.exitCode, ran.told]).toEqual([2, expect.stringContaining(told)]);
  expect([...world.files.keys()]).toEqual(before);
});

it("leaves a folder that is no store as it is, and says so", async () => {
  const world = new MemoryWorld({ "content/地区.yaml": "名称: 明川市" });
  const { exitCode, out } = await runCommand(clear, world, { store: "content" });
  expect([exitCode, out]).toEqual([0, expect.stringContaining("这里没有存放处的文件")]);
  expect([...world.files.keys()]).toEqual(["content/地区.yaml"]);
});

it("says why when the store cannot be used", async () => {
  const world = await filled();
  world.failOn("库/clock", "EROFS");
  const { exitCode, told } = await runCommand(clear, world, { store: "库" });
  expect([exitCode, told]).toEqual([1, expect.stringMatching(/^存放处 库 用不了：磁盘是只读的/)]);
});
