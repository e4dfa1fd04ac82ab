// The texts in a folder that is not content: figures, templates, partials. What cannot be opened is a finding, like any other mistake.
import { error } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { FoundFile, World } from "../base/world.ts";
import { decodeText } from "./decode-text.ts";

export interface FoundText {
  readonly file: string;
  /** The file's path below the folder. */
  readonly path: string;
  readonly text: string;
}

/** The texts whose names end as asked, in the order of their paths; a missing folder has none. */
export async function readTexts(world: World, folder: string, ending: RegExp): Promise<Outcome<readonly FoundText[]>> {
  const findings = new Findings();
  const texts: FoundText[] = [];
  for (const { path } of findings.take(await listTexts(world, folder, ending))) {
    const file = `${folder}/${path}`;
    const bytes = await attempt(() => world.readBytes(file));
    if (bytes === undefined) {
      const hint = "请检查文件是否被占用、是否有读取权限";
      findings.add([error("reading/unreadable", "文件打不开", { place: { file }, hint })]);
      continue;
    }
    const text = findings.take(decodeText(file, bytes));
    if (text !== undefined) texts.push({ file, path, text });
  }
  return outcome(texts, findings.all);
}

async function listTexts(world: World, folder: string, ending: RegExp): Promise<Outcome<readonly FoundFile[]>> {
  const listed = await attempt(() => world.listFiles(folder));
  if (listed) return outcome(listed.filter((found) => found.kind === "file" && ending.test(found.path)));
  const hint = "请检查它是不是文件夹、是否有读取权限";
  return outcome([], [error("reading/unreadable", "文件夹打不开", { place: { file: folder }, hint })]);
}

async function attempt<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}
