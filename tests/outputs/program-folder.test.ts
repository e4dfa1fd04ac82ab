// Which folders the program itself can make a site from.
import { expect, it } from "vitest";
import { renameProgramFolder } from "../../src/outputs/program-folder.ts";

it.each(["/数据/亮绩", "D:\\绩效科's 文件 (2025) & 备份", "/a+b=c;[1]{2}~@!$^,"])("%s is good", (folder) => {
  expect(renameProgramFolder(folder)).toBeUndefined();
});

it.each([
  ["/备份#甲/亮绩", "#"],
  ["/完成100%/亮绩", "%"],
  ["/a%20b#/亮绩", "% #"],
])("%s is not, because of %s", (folder, marks) => {
  expect(renameProgramFolder(folder)).toContain(`“${folder}”的路径里有 ${marks}，`);
});
