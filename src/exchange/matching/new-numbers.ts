// 编号 for records that have none: a 自评 takes that of its 项目, others the region's address, the year and the next number.
import { region as regionKind } from "../../records/kinds/region.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import { type Draft, wording } from "./draft.ts";
import type { Asked } from "./imported.ts";
import { scopeOf } from "./scope.ts";

export class NewNumbers {
  readonly #kind: RecordKind;
  readonly #asked: Asked;
  readonly #taken: Set<string>;
  readonly #stem: string;
  #last: number;

  /** `written`: what the workbook itself uses. */
  constructor(kind: RecordKind, asked: Asked, written: readonly string[]) {
    this.#kind = kind;
    this.#asked = asked;
    const { records, region, year } = asked;
    const held = records.named(kind.name, { region }).map(({ id }) => id);
    const broken = records.brokenOf(kind.name, scopeOf(kind, asked)).flatMap(({ names }) => names ?? []);
    this.#taken = new Set([...held, ...broken, ...written]);
    const [home] = records.of(regionKind, { region });
    this.#stem = [home?.data.address, kind.level === "year" ? year : undefined]
      .filter((part) => part !== undefined)
      .join("-");
    const numbers = [...this.#taken].map((id) => Number(this.#numberIn(id) ?? 0));
    this.#last = numbers.reduce((most, one) => Math.max(most, one), 0);
  }

  next(draft: Draft): string {
    const id = this.#ofProject(draft) ?? this.#following();
    this.#taken.add(id);
    return id;
  }

  #numberIn(id: string): string | undefined {
    const before = this.#stem === "" ? "" : `${this.#stem}-`;
    return id.startsWith(before) ? /^\d{1,6}$/.exec(id.slice(before.length))?.[0] : undefined;
  }

  #following(): string {
    this.#last += 1;
    const number = String(this.#last).padStart(2, "0");
    return this.#stem === "" ? number : `${this.#stem}-${number}`;
  }

  #ofProject({ fields }: Draft): string | undefined {
    if (this.#kind.name !== selfEvaluation.name) return undefined;
    const { records } = this.#asked;
    const { project } = selfEvaluation.fields;
    const texts = [fields.get(`${project.key}（编号）`), fields.get(project.key)].map((node) => node && wording(node));
    const known = texts.flatMap((text) =>
      text === undefined ? [] : (records.find("项目", scopeOf(this.#kind, this.#asked), text)?.id ?? []),
    );
    const id = known[0] ?? texts[0];
    return id === undefined || this.#taken.has(id) ? undefined : id;
  }
}
