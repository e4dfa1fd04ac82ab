// Computes figures: from records when there are any, else from what others reported; both are compared. Every record read is noted.
import type { Diagnostic } from "../base/diagnostic.ts";
import { isError } from "../base/diagnostic.ts";
import { isPartlyRecorded } from "../records/partly-recorded.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";
import { type Computed, type Known, knownQuantity, missing, stopped } from "./computed.ts";
import { type Definition, isOfSubject, operandsOf, sourceOf, subjectPrefix } from "./definition.ts";
import { fieldFigure, fieldFigureId } from "./field-figure.ts";
import type { Basis, Figure } from "./figure.ts";
import { fromFigures } from "./from-figures.ts";
import { fromRows } from "./from-rows.ts";
import { groupTable } from "./group-table.ts";
import { listTable } from "./list-table.ts";
import { meets } from "./meets-condition.ts";
import { methodText, reportedMethod } from "./method-text.ts";
import { numberText } from "./number-text.ts";
import { crossCheck, reportedFor } from "./reported.ts";
import { rowsOf } from "./row-source.ts";

export type FigureResult =
  | { readonly status: "known"; readonly figure: Figure }
  | { readonly status: "unknown" }
  | { readonly status: "missing"; readonly because: string }
  | { readonly status: "stopped"; readonly by: readonly Diagnostic[] };

/** The figures of one region and year, and, in a document about one record, of that record. Each is computed once. */
export class FigureScope {
  readonly scope: Scope;
  readonly #records: Records;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #subject: LiangjiRecord | undefined;
  readonly #outer: FigureScope | undefined;
  readonly #known = new Map<string, FigureResult>();
  readonly #ofSubject = new Map<string, boolean>();
  readonly #found: Diagnostic[] = [];

  constructor(
    records: Records,
    definitions: ReadonlyMap<string, Definition>,
    scope: Scope,
    subject?: LiangjiRecord,
    outer?: FigureScope,
  ) {
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

  get definitions(): ReadonlyMap<string, Definition> {
    return this.#definitions;
  }

  /** Every figure that has a value here: those of the year, those about the subject, and the subject's own fields. */
  allKnown(): readonly Figure[] {
    const fields = Object.values(this.#subject?.kind.fields ?? {}).filter((field) => field.visibility === "public");
    const names = [...this.#definitions.keys(), ...fields.map((field) => fieldFigureId(field.key))];
    return names.flatMap((name) => {
      const result = this.figure(name);
      return result.status === "known" ? [result.figure] : [];
    });
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
    const definition = this.#definitions.get(id);
    if (!definition) return { status: "unknown" };
    // What does not speak of the subject is the same for every document of the year.
    if (this.#outer && !this.#speaksOfSubject(definition)) return this.#outer.figure(id);
    return this.#reconcile(definition, this.#compute(definition));
  }

  #field(key: string): FigureResult {
    const figure = this.#subject && fieldFigure(this.#subject, key, this.#records);
    return figure ? { status: "known", figure } : { status: "missing", because: `本项没有填“${key}”` };
  }

  #speaksOfSubject({ id, formula }: Definition): boolean {
    const known = this.#ofSubject.get(id);
    if (known !== undefined) return known;
    const names = [sourceOf(formula) ?? "", ...operandsOf(formula)];
    const speaks = names.some((name) => {
      if (isOfSubject(name)) return true;
      const operand = this.#definitions.get(name);
      return operand !== undefined && this.#speaksOfSubject(operand);
    });
    this.#ofSubject.set(id, speaks);
    return speaks;
  }

  #compute(definition: Definition): Computed {
    const { formula } = definition;
    if ("from" in formula) {
      const broken = isOfSubject(formula.from) ? [] : this.#records.brokenOf(formula.from, this.scope);
      if (broken.length > 0) return stopped(broken.map((one) => one.diagnostic));
      const rows = rowsOf(formula.from, this.#records, this.scope, this.#subject);
      if (rows.length === 0) return missing(`没有“${formula.from}”记录`);
      // A list shows what there is; a number would claim that this is all.
      if (formula.type !== "list" && isPartlyRecorded(formula.from, this.#records, this.scope)) {
        return missing(`“${formula.from}”只登记了一部分，不由台账计算`);
      }
      const chosen = rows.filter((row) => meets(row, formula.where, this.#records, this.scope));
      if (formula.type === "list") return listTable(definition, formula, chosen, this.#records, this.scope);
      if (formula.type === "group") return groupTable(definition, formula, chosen, this.#records, this.scope);
      return fromRows(definition, formula, rows, chosen, this.#records, this.scope);
    }
    if (formula.type === "reported") return missing("汇总里没有登记这个指标");
    const operands: Figure[] = [];
    const stops = new Set<Diagnostic>();
    const lacking: string[] = [];
    for (const name of operandsOf(formula)) {
      const result = this.figure(name);
      if (result.status === "known") operands.push(result.figure);
      else if (result.status === "stopped") for (const one of result.by) stops.add(one);
      else lacking.push(`没有“${name}”${result.status === "missing" ? `（${result.because}）` : ""}`);
    }
    // What stopped one operand is the reason, even when another has no data as well.
    if (stops.size > 0) return stopped([...stops]);
    const [because] = lacking;
    return because === undefined ? fromFigures(definition, formula, operands) : missing(because);
  }

  /** Records first, else what was reported; when both exist they must agree. */
  #reconcile(definition: Definition, computed: Computed): FigureResult {
    const reported = reportedFor(definition.id, this.#records, this.scope);
    if (computed.status === "stopped") return computed;
    if (computed.status === "missing") {
      if (reported) return this.#present(definition, knownQuantity(reported.quantity, [reported.origin]), "汇总");
      const broken = this.#records.brokenOf("汇总", this.scope);
      return broken.length > 0 ? stoppedBy(broken.map((one) => one.diagnostic)) : computed;
    }
    const basis: Basis = "from" in definition.formula ? "台账" : "计算";
    if (!reported || computed.value.type !== "quantity") return this.#present(definition, computed, basis);
    const check = crossCheck(definition.id, computed.value.quantity, reported, computed.inputs);
    this.#found.push(...check.diagnostics);
    if (!check.agrees) return stoppedBy(check.diagnostics.filter(isError));
    return this.#present(definition, computed, basis, check.text);
  }

  #present(definition: Definition, computed: Known, basis: Basis, cross?: string): FigureResult {
    const shown = computed.value.type === "quantity" ? numberText(definition, computed.value.quantity) : { text: "" };
    const method = basis === "汇总" ? reportedMethod : methodText(definition.formula);
    return {
      status: "known",
      figure: {
        id: definition.id,
        code: definition.code,
        statement: definition.statement,
        value: computed.value,
        text: shown.text,
        phrases: definition.phrases,
        ofSubject: this.#outer !== undefined,
        provenance: {
          basis,
          method,
          definedAt: definition.place,
          inputs: computed.inputs,
          operands: computed.operands,
          ...(shown.rounding === undefined ? {} : { rounding: shown.rounding }),
          ...(cross === undefined ? {} : { crossCheck: cross }),
        },
      },
    };
  }
}

const stoppedBy = (by: readonly Diagnostic[]): FigureResult => ({ status: "stopped", by });
