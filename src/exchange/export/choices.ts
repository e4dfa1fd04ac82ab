// The words a person may choose from below a head: options of the field, the grades of the region, the records it can name.
import type { FieldType } from "../../records/field.ts";
import { region as regionKind } from "../../records/kinds/region.ts";
import { asKind, type Records, type Scope } from "../../records/records.ts";
import { grade, grades } from "../../records/types/grades.ts";
import type { SheetToWrite, Validation } from "../workbook/write-model.ts";
import { fitsIntoRule } from "../workbook/write-rules.ts";

export const listsSheet = "选项";

/** Long lists stand in a hidden sheet, one list a column. */
export class Choices {
  readonly #records: Records;
  readonly #scope: Scope;
  readonly #lists = new Map<string, readonly string[]>();

  constructor(records: Records, scope: Scope) {
    this.#records = records;
    this.#scope = scope;
  }

  /** Undefined for a field that is not chosen from anything. */
  words(type: FieldType<unknown>): readonly string[] | undefined {
    if (type === grade) return this.#gradeWords();
    return type.refersTo === undefined ? type.options : namesIn(this.#records, type.refersTo, this.#scope);
  }

  /** A rule for cells below a head; undefined where there is nothing to choose from. */
  rule(type: FieldType<unknown>): Pick<Validation, "allowed" | "message" | "lenient"> | undefined {
    const words = this.words(type);
    const { refersTo } = type;
    if (words === undefined || words.length === 0) return undefined;
    const allowed = this.#allowed(refersTo ?? type.name, words);
    if (refersTo === undefined) return { allowed, message: `请从下拉列表里选：${words.join("、")}`, lenient: false };
    const message = `${refersTo}台账里没有这个名称。请从下拉列表里选；新登记的，请先在“${refersTo}”里登记。确定照填吗？`;
    return { allowed, message, lenient: true };
  }

  #allowed(title: string, words: readonly string[]): Validation["allowed"] {
    if (fitsIntoRule(words)) return { type: "words", words };
    this.#lists.set(title, words);
    const left = [...this.#lists.keys()].indexOf(title);
    return { type: "list", sheet: listsSheet, area: { top: 1, left, bottom: words.length, right: left } };
  }

  /** The words this region prints for its grades: 优秀 where its own standard says so. */
  #gradeWords(): readonly string[] {
    const [home] = this.#records.named(regionKind.name, { region: this.#scope.region });
    const scheme = home && asKind(home, regionKind)?.data.gradeScheme;
    return scheme === undefined || scheme.length === 0 ? grades : scheme.map((one) => one.grade.word);
  }

  /** The hidden sheet; undefined when every list fits into its rule. */
  sheet(): SheetToWrite | undefined {
    const lists = [...this.#lists];
    if (lists.length === 0) return undefined;
    const longest = Math.max(...lists.map(([, words]) => words.length));
    const rows = Array.from({ length: longest + 1 }, (_, row) => ({
      cells: lists.map(([title, words]) => {
        const value = row === 0 ? title : words[row - 1];
        return value === undefined ? undefined : { value, look: row === 0 ? ("head" as const) : ("text" as const) };
      }),
    }));
    return { name: listsSheet, hidden: true, widths: lists.map(() => 30), rows };
  }
}

/** Each record under its title where that means no other of its year, else under its 编号; those of the year, if it has any. */
function namesIn(records: Records, kind: string, { region, year }: Scope): readonly string[] {
  const own = year === undefined ? [] : records.named(kind, { region, year });
  const all = own.length > 0 ? own : records.named(kind, { region });
  const namesakes = Map.groupBy(all, (record) => `${record.year}\n${record.title}`);
  const names = all.map((record) => {
    const named = record.kind.names(record.data).includes(record.title);
    return named && namesakes.get(`${record.year}\n${record.title}`)?.length === 1 ? record.title : record.id;
  });
  return [...new Set(names)];
}
