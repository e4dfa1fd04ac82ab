// Reads a 口径 file from memory, and says what was found as `file:line:column message`.
import { placeText } from "../../src/base/place.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";

export const count = "统计: 绩效抽评, 方法: 计数, 单位: 个";
export const good = `好的: {编码: good, 口径: 测试, ${count}}\n`;
export const table = "表: {编码: table, 口径: 测试, 列表: 绩效抽评, 列: [编号]}\n";

export async function read(text: MemoryFile, more: Readonly<Record<string, string>> = {}) {
  const world = new MemoryWorld({ "templates/figures/口径.yaml": text, ...more });
  const { value, diagnostics } = await readDefinitions(world, "templates");
  return {
    names: [...value.keys()],
    found: diagnostics.map((one) => `${placeText(one.place).replace("templates/figures/", "")} ${one.message}`),
    hints: diagnostics.map((one) => one.hint),
    codes: new Set(diagnostics.map((one) => one.code)),
  };
}
