// Two small made-up regions for tests, one called other than its folder.
import { MemoryWorld } from "../memory-world.ts";
import { rulebookFiles } from "../rulebook.ts";

export const regionText = (name: string, address: string): string =>
  `名称: ${name}\n网址名: ${address}\n财政部门: ${name}财政局\n发布性质: 正式\n公开审查: 否\n公开须签发: 否\n`;

export const twoRegions: Readonly<Record<string, string>> = {
  "content/甲县/地区.yaml": regionText("甲县", "jia"),
  "content/甲县/部门.yaml": "- 名称: 甲县民政局\n",
  "content/乙区/地区.yaml": regionText("某市乙区", "yi"),
  "content/乙区/部门.yaml": "- 名称: 乙区民政局\n- 名称: 乙区教育局\n",
  "content/乙区/2024/项目.yaml": "- 编号: P-1\n  名称: 修路\n  主管部门: 没有这个部门\n",
};

export const worldOf = (files: Readonly<Record<string, string>> = twoRegions): MemoryWorld =>
  new MemoryWorld({
    ...files,
    ...Object.fromEntries(Object.entries(rulebookFiles).map(([path, text]) => [`templates/${path}`, text])),
  });
