// A broken input as data: files laid over a small valid region, and every finding they must bring, one line each.
import { compareDiagnostics, type Diagnostic } from "../../src/base/diagnostic.ts";
import { placeText } from "../../src/base/place.ts";
import { type Street, walkStreet } from "../../src/pipeline.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";
import { folders, smallWorld } from "../small-content.ts";

export interface BrokenCase {
  readonly name: string;
  /** Path below content/测试市/ → what stands there; `undefined` takes a file of the base away. */
  readonly files?: Readonly<Record<string, MemoryFile | undefined>>;
  /** Path below content/, for what stands outside 测试市. */
  readonly elsewhere?: Readonly<Record<string, MemoryFile>>;
  /** Those of the paths that are links, below content/测试市/. */
  readonly links?: readonly string[];
  /**
   * Every finding, by place: `error records/wrong-value 2023/项目.yaml:4:6 ~ 带单位的金额 ~ 万元`, what stands behind a `~`
   * being a piece of its message or hint. None: this is not broken, and nobody is bothered.
   */
  readonly finds: readonly string[];
  /** How many records are left, those of the base included; said where a silent loss would not show otherwise. */
  readonly records?: number;
}

/** Two projects to refer to; 地区.yaml and 部门.yaml are those of small-content.ts. Six records in all. */
export const baseProjects = `- {编号: P-1, 名称: 助餐服务, 主管部门: 商务局}
- {编号: P-2, 名称: 托育服务, 主管部门: 教委}
`;

const home = `${folders.content}/测试市/`;

export function worldOf({ files = {}, elsewhere = {}, links = [] }: Partial<BrokenCase>): MemoryWorld {
  const small = smallWorld({ records: { "2023/项目.yaml": baseProjects } });
  const all: Record<string, MemoryFile> = Object.fromEntries(small.files);
  for (const [path, content] of Object.entries(elsewhere)) all[`${folders.content}/${path}`] = content;
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) delete all[home + path];
    else all[home + path] = content;
  }
  return new MemoryWorld(all, { links: links.map((path) => home + path) });
}

export interface Answer {
  readonly street: Street;
  readonly found: readonly Diagnostic[];
}

export async function answerTo(broken: Partial<BrokenCase>): Promise<Answer> {
  const { value: street, diagnostics } = await walkStreet(worldOf(broken), folders);
  return { street, found: [...diagnostics].sort(compareDiagnostics) };
}

/** The findings as `finds` writes them; a piece that was asked for and is not there gives way to what is. */
export function linesFor(found: readonly Diagnostic[], finds: readonly string[]): readonly string[] {
  return found.map((one, index) => {
    const pieces = finds[index]?.split(" ~ ").slice(1) ?? [];
    const said = `${one.message}。${one.hint ?? ""}`;
    const shown = pieces.every((piece) => said.includes(piece)) ? pieces : [said];
    return [headOf(one), ...shown].join(" ~ ");
  });
}

const headOf = ({ severity, code, place }: Diagnostic): string =>
  `${severity} ${code} ${placeText(place).replace(home, "").replace(`${folders.content}/`, "content/")}`;
