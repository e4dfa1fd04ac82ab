// Computes figures: from records when there are any, else from what others reported; both are compared. Every record read is noted.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";
import { speaksOfSubject } from "./about-subject.ts";
import { besideYear } from "./beside-year.ts";
import { compute } from "./compute.ts";
import { type Computed, type Known, knownQuantity } from "./computed.ts";
import type { Definition, Definitions } from "./definition.ts";
import { fieldFigure, fieldFigureId } from "./field-figure.ts";
import type { Figure } from "./figure.ts";
import { type FigureResult, figureIn } from "./figure-result.ts";
import { type Circumstances, presentFigure } from "./present-figure.ts";
import { crossCheck, reportedFor } from "./reported.ts";
import { sameRecordIn } from "./same-record.ts";
import { isOfSubject, subjectPrefix } from "./subject-word.ts";
import { withoutValue } from "./without-value.ts";

/** The figures of one region and year, and, in a document about one record, of that record. Each is computed once. */
export class FigureScope {
  readonly scope: Scope;
  readonly #records: Records;
  readonly #definitions: Definitions;
  readonly #subject: LiangjiRecord | undefined;
  readonly #outer: FigureScope | undefined;
  readonly #known = new Map<string, FigureResult>();
  readonly #found: Diagnostic[] = [];
  #before: { readonly scope: FigureScope | undefined } | undefined;

  constructor(records: Records, definitions: Definitions, scope: Scope, subject?: LiangjiRecord, outer?: FigureScope) {
    this.scope = scope;
    this.#records = records;
    this.#definitions = definitions;
    this.#subject = subject;
    this.#outer = outer;
  }

  /** The same scope seen from one record: 本项 means that record. */
  about(subject: LiangjiRecord): FigureScope {
    return new FigureScope(this.#records, this.#definitions, this.scope, subject, this);
  }

  get subject(): LiangjiRecord | undefined {
    return this.#subject;
  }

  get records(): Records {
    return this.#records;
  }

  /** What computing the figures asked for so far has found, each finding once. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#found;
  }

  get definitions(): Definitions {
    return this.#definitions;
  }

  /** Every figure that has a value here: those of the year, those about the subject, and the subject's own fields. */
  allKnown(): readonly Figure[] {
    const fields = Object.values(this.#subject?.kind.fields ?? {}).filter((field) => field.visibility === "public");
    const names = [...this.#definitions.keys(), ...fields.map((field) => fieldFigureId(field.key))];
    return names.flatMap((name) => figureIn(this.figure(name)) ?? []);
  }

  figure(id: string): FigureResult {
    const earlier = this.#known.get(id);
    if (earlier) return earlier;
    const result = this.#evaluate(id);
    this.#known.set(id, result);
    return result;
  }

  #evaluate(id: string): FigureResult {
    if (isOfSubject(id)) return this.#field(id.slice(subjectPrefix.length));
    const definition = this.#definitions.get(id) ?? besideYear(id, this.#definitions);
    if (!definition) return { status: "unknown" };
    // What does not speak of the subject is the same for every document of the year.
    if (this.#outer && !speaksOfSubject(definition, this.#definitions)) return this.#outer.figure(id);
    return this.#reconcile(definition, this.#compute(definition));
  }

  #field(key: string): FigureResult {
    const figure = this.#subject && fieldFigure(this.#subject, key, this.#records);
    return figure ? { status: "known", figure } : { status: "missing", because: `本项没有填“${key}”` };
  }

  #compute(definition: Definition): Computed {
    return compute(definition, {
      records: this.#records,
      scope: this.scope,
      subject: this.#subject,
      figure: (name) => this.figure(name),
      lastYear: () => {
        const before = this.#yearBefore();
        return { year: this.#lastYear, figure: before && ((name) => before.figure(name)) };
      },
    });
  }

  get #lastYear(): string {
    return String(Number(this.scope.year) - 1);
  }

  /** The year before, seen from the same record; undefined when that year knows nothing of it. */
  #yearBefore(): FigureScope | undefined {
    this.#before ??= { scope: this.#makeYearBefore() };
    return this.#before.scope;
  }

  #makeYearBefore(): FigureScope | undefined {
    const scope = { region: this.scope.region, year: this.#lastYear };
    if (!this.#outer || !this.#subject) return new FigureScope(this.#records, this.#definitions, scope);
    const subject = sameRecordIn(this.#subject, scope, this.#records);
    return subject && this.#outer.#yearBefore()?.about(subject);
  }

  /** Records first, else what was reported; when both exist they must agree. */
  #reconcile(definition: Definition, computed: Computed): FigureResult {
    if (computed.status === "stopped") return computed;
    // What others report is about the year, not about one record.
    const reported = this.#outer ? undefined : reportedFor(definition.id, this.#records, this.scope);
    if (computed.status === "missing") {
      if (reported) {
        return this.#present(definition, knownQuantity(reported.quantity, [reported.origin]), { basis: "汇总" });
      }
      const broken = this.#outer ? [] : this.#records.brokenOf("汇总", this.scope);
      if (broken.length > 0) return stoppedBy(broken.map((one) => one.diagnostic));
      this.#found.push(...withoutValue(definition, computed, this.scope));
      return { status: "missing", because: computed.because };
    }
    const basis = "from" in definition.formula ? "台账" : "计算";
    if (!reported || computed.value.type !== "quantity") return this.#present(definition, computed, { basis });
    const check = crossCheck(definition.id, computed.value.quantity, reported, computed.inputs);
    this.#found.push(...check.diagnostics);
    if (!check.agrees) return stoppedBy(check.diagnostics.filter(isError));
    return this.#present(definition, computed, { basis, crossCheck: check.text });
  }

  #present(definition: Definition, computed: Known, how: Omit<Circumstances, "ofSubject">): FigureResult {
    const figure = presentFigure(definition, computed, { ...how, ofSubject: this.#outer !== undefined });
    return { status: "known", figure };
  }
}

const stoppedBy = (by: readonly Diagnostic[]): FigureResult => ({ status: "stopped", by });
