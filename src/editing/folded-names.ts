// The files of content/ by name, as any disk may understand it: some mind neither case nor the way a character is composed.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import type { FoundFile } from "../base/world.ts";

export class FoldedNames {
  readonly #content: string;
  /** Every file and folder, under its folded path. */
  readonly #spellings = new Map<string, Set<string>>();
  readonly #files = new Map<string, FoundFile>();

  constructor(content: string, files: readonly FoundFile[]) {
    this.#content = content;
    for (const file of files) {
      this.#files.set(file.path, file);
      for (let end = file.path.indexOf("/"); end >= 0; end = file.path.indexOf("/", end + 1)) {
        this.#add(file.path.slice(0, end));
      }
      this.#add(file.path);
    }
  }

  /** The path as the disk spells it, as far as it is there; undefined with a finding when something else is in its way. */
  onDisk(path: string): Outcome<string | undefined> {
    let found = "";
    const names = path.split("/");
    for (const [index, name] of names.entries()) {
      const next = found === "" ? name : `${found}/${name}`;
      const spellings = [...(this.#spellings.get(folded(next)) ?? [])];
      const spelling = spellings.find((one) => one === next) ?? spellings.find((one) => isSame(one, next));
      const [other] = spellings;
      if (spelling === undefined && other !== undefined)
        return outcome(undefined, [otherCase(this.#place(other), next)]);
      found = spelling ?? next;
      const file = this.#files.get(found);
      const isLast = index === names.length - 1;
      if (file && (file.kind !== "file" || !isLast)) return outcome(undefined, [inTheWay(this.#place(found), file)]);
    }
    return outcome(found);
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  #add(path: string): void {
    const known = this.#spellings.get(folded(path));
    if (known) known.add(path);
    else this.#spellings.set(folded(path), new Set([path]));
  }

  #place = (path: string): string => `${this.#content}/${path}`;
}

const folded = (path: string): string => path.normalize("NFC").toLowerCase();
const isSame = (one: string, other: string): boolean => one.normalize("NFC") === other.normalize("NFC");

const otherCase = (file: string, wanted: string): Diagnostic =>
  error("editing/other-case", `要写“${wanted}”，已有只差大小写的名称，在有的电脑上是同一个`, {
    place: { file },
    hint: "请把两处改成同样的大小写",
  });

const inTheWay = (file: string, { kind }: FoundFile): Diagnostic =>
  error("editing/in-the-way", `这里是${kind === "file" ? "文件，不是文件夹" : "快捷方式或特殊文件"}，不能写入`, {
    place: { file },
    hint: "请把它移走或改名，把真正的文件放到这里",
  });
