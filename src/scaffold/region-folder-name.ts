// Whether a region's name can be the name of its folder, on every system.
import type { Refusal } from "./refusal.ts";

const most = 40;

/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Begins with a letter or a Chinese character; nothing a path, a shell or YAML would take for something else. */
const plain = /^\p{L}[\p{L}\p{N}·（）-]*$/u;

export function wrongRegionName(name: string): Refusal | undefined {
  if (name.trim() === "") return { refusal: "没有写地区名称，例如：云栖县。" };
  if ([...name].length > most) return { refusal: `地区名称有${[...name].length}个字，最多${most}个字。` };
  if (plain.test(name) && !devices.test(name)) return undefined;
  return {
    refusal: `“${name}”不能作地区名称：它同时是文件夹的名字，只用汉字、字母、数字和“·”“（）”“-”，以汉字或字母开头。`,
  };
}
