// A small city whose documents are signed, and a 签发 of one of them as it stands in a file.
import { join } from "node:path";
import { contentDigest } from "../../src/document/signed-content.ts";
import type { MemoryWorld } from "../memory-world.ts";
import { type SmallContent, testCity, walkSmall } from "../small-content.ts";
import { temporaryFolder } from "../street/run-liangji.ts";
import { writeFiles } from "../write-files.ts";

/** Publishes in earnest, and says nothing of sign-off: then it is asked for. */
export const strictCity = testCity.replace("公开须签发: 否\n", "");
export const title = "测试市工作总结";
export const prose = "## 一、总体情况\n\n工作顺利完成。\n";
export const other = "a".repeat(64);

export const cityWith = (signOffs: string | undefined, changes: Partial<SmallContent> = {}): SmallContent => ({
  prose,
  ...changes,
  records: {
    "地区.yaml": strictCity,
    ...(signOffs === undefined ? {} : { "2023/签发.yaml": signOffs }),
    ...changes.records,
  },
});

/** 内容摘要 of the summary as it is before anybody signs. */
export async function digestOfSummary(changes: Partial<SmallContent> = {}): Promise<string> {
  const { documents } = await walkSmall(cityWith(undefined, changes));
  const [first] = documents;
  if (!first) throw new Error("no document");
  return contentDigest(first.document);
}

export interface Step {
  readonly document?: string;
  readonly step?: string;
  readonly by?: string;
  readonly date?: string;
  readonly digest: string;
}

export const stepText = ({ document = title, step = "已签发", by = "分管局领导", date = "2024-03-12", digest }: Step) =>
  `- {文件: ${document}, 状态: ${step}, 人: ${by}, 日期: ${date}, 内容摘要: ${digest}}\n`;

/** Where the files of a world in memory now lie. */
export async function onDisk({ files }: MemoryWorld) {
  const home = await temporaryFolder();
  await writeFiles(home, files);
  return { content: join(home, "content"), templates: join(home, "templates"), out: join(home, "dist") };
}
