// What is to be made: new files, what is there already and stays as it is, and what a person pastes into a file of their own.
import { inTheWay, type Surroundings } from "./look-around.ts";
import type { Refusal } from "./refusal.ts";

export interface NewFile {
  /** Below content/. */
  readonly path: string;
  readonly text: string;
  /** What stands there is nobody's work yet and gives way. */
  readonly replaces?: true;
}

export interface NewFiles {
  readonly files: readonly NewFile[];
  /** Paths below content/ that hold what would have been made. */
  readonly there: readonly string[];
  /** A record for the end of a list that is already there. */
  readonly paste?: NewFile;
  /** What the person should know about what was made; a sentence. */
  readonly remark?: string;
}

/** Refuses when a file or a link stands where a folder or a new file would have to be. */
export function unlessInTheWay(around: Surroundings, made: NewFiles): NewFiles | Refusal {
  for (const { path, replaces } of made.files) {
    const found = inTheWay(around.files, path);
    if (!found || (replaces && found.path === path)) continue;
    const what = found.kind === "file" ? "文件" : "快捷方式或特殊文件";
    const refusal = `${around.content}/${found.path} 是${what}，不能在这里新建 ${path}。请先把它移走或改名。`;
    return { refusal };
  }
  return made;
}
