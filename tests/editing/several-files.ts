// A change of several files as the tests commit it: some changed, some new, one taken away, one large enough to be caught half-written.
import { nodeWorld } from "../../src/base/node-world.ts";
import type { FileChange } from "../../src/editing/content-change.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const large = (word: string): string => `${`# ${word}\n`.repeat(60_000)}- 名称: ${word}\n`;

export const severalFiles: readonly FileChange[] = [
  { path: "明川市/部门.yaml", before: bytes("- 名称: 甲\n"), after: bytes("- 名称: 甲\n- 名称: 乙\n") },
  { path: "明川市/2024/项目.yaml", before: bytes(large("旧")), after: bytes(large("新")) },
  { path: "明川市/2024/绩效自评.yaml", before: undefined, after: bytes("- 编号: zp-1\n") },
  { path: "明川市/2024/整改/001.yaml", before: undefined, after: bytes("- 编号: zg-1\n") },
  { path: "明川市/2024/改革任务.yaml", before: bytes("- 名称: 旧任务\n"), after: undefined },
  { path: "明川市/.导入/2024/项目.json", before: bytes("{}\n"), after: bytes('{\n"p": {}\n}\n') },
];

/** Files that no change may touch. */
export const beside: Readonly<Record<string, string>> = { "明川市/地区.yaml": "名称: 明川市\n" };

export type Files = Readonly<Record<string, string>>;

const text = (file: Uint8Array): string => new TextDecoder().decode(file);

const filesOf = (side: "before" | "after"): Files => {
  const there = severalFiles.flatMap((file): [string, string][] => {
    const content = file[side];
    return content ? [[file.path, text(content)]] : [];
  });
  return { ...beside, ...Object.fromEntries(there) };
};

export const filesBefore = filesOf("before");
export const filesAfter = filesOf("after");

/** As far as a program gets that is killed while it writes a file; nothing when it was at something else. */
export async function writeHalf(member: string, [path, bytes]: readonly unknown[]): Promise<void> {
  if (member !== "writeBytes" || typeof path !== "string" || !(bytes instanceof Uint8Array)) return;
  await nodeWorld.writeBytes(path, bytes.subarray(0, bytes.length / 2));
}
