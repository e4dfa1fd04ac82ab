// What goes on while a text is rendered: the figures it asks for, what was lacking, and what stops it.
import { Decimal } from "../base/decimal.ts";
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import { type ChartDefinition, figuresOf } from "../charts/chart-definition.ts";
import type { MadeChart } from "../charts/make-chart.ts";
import { isFilledIn } from "../figures/field-figure.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { saysSomething } from "../figures/figure-result.ts";
import { isOfSubject, subjectPrefix } from "../figures/subject-word.ts";
import { proseWord } from "./language.ts";
import type { TemplateText } from "./template.ts";
import type { Words } from "./words.ts";

export interface NarrativeInput {
  readonly template: TemplateText;
  /** The text {{正文}} stands for. */
  readonly prose?: TemplateText;
  readonly partials: ReadonlyMap<string, TemplateText>;
  readonly charts?: ReadonlyMap<string, ChartDefinition> | undefined;
  readonly words: Words;
  readonly figures: FigureScope;
}

export class Rendering {
  readonly input: NarrativeInput;
  readonly figures = new Map<string, Figure>();
  readonly charts = new Map<string, MadeChart>();
  readonly found: Diagnostic[] = [];
  readonly stoppedBy = new Set<Diagnostic>();

  constructor(input: NarrativeInput) {
    this.input = input;
  }

  /** The figure, kept for the reader; undefined when it is lacking or stopped, which is noted. */
  figure(id: string, place: Place): Figure | undefined {
    const result = this.input.figures.figure(id);
    if (result.status === "known") {
      this.keep(result.figure);
      return result.figure;
    }
    if (result.status === "stopped") for (const one of result.by) this.stoppedBy.add(one);
    else this.#lacking(id, result.status === "missing" ? result.because : undefined, place);
    return undefined;
  }

  /** Known and not zero; what is stopped counts as there, so that the document says why it stops. */
  holds(id: string): boolean {
    if (id === proseWord) return this.input.prose !== undefined;
    const chart = this.input.charts?.get(id);
    if (chart) return this.#hasData(chart);
    const result = this.input.figures.figure(id);
    if (result.status === "stopped") for (const one of result.by) this.stoppedBy.add(one);
    const { subject, records } = this.input.figures;
    // A list inside the record is no figure, but it is there.
    if (result.status === "missing" && subject && isOfSubject(id))
      return isFilledIn(subject, id.slice(subjectPrefix.length), records);
    return saysSomething(result);
  }

  /** All that a chart is drawn from is there, and not all of it zero or empty. */
  #hasData(chart: ChartDefinition): boolean {
    const names = figuresOf(chart);
    const missing = names.some((name) => this.input.figures.figure(name).status === "missing");
    return !missing && names.some((name) => this.holds(name));
  }

  /** How many it says there are: the amount of a number, the rows of a table; undefined when that is not known. */
  size(id: string): Decimal | undefined {
    const result = this.input.figures.figure(id);
    if (result.status === "stopped") for (const one of result.by) this.stoppedBy.add(one);
    if (result.status !== "known" || result.figure.value.type === "text") return undefined;
    const { value } = result.figure;
    if (value.type === "quantity") return value.quantity.amount;
    const { rows, totalled } = value.table;
    return new Decimal(totalled ? rows.length - 1 : rows.length);
  }

  /** A figure brings the figures it was computed from, so that readers can follow it down. */
  keep(figure: Figure): void {
    if (this.figures.has(figure.id)) return;
    this.figures.set(figure.id, figure);
    for (const operand of figure.provenance.operands) {
      const result = this.input.figures.figure(operand);
      if (result.status === "known") this.keep(result.figure);
    }
  }

  #lacking(id: string, because: string | undefined, place: Place): void {
    const { region, year = "" } = this.input.figures.scope;
    const shelf = `${region}/${year}`;
    this.found.push(
      error("narrative/missing-figure", `“${id}”没有数据${because === undefined ? "" : `：${because}`}`, {
        place,
        hint: `请在“${shelf}”补充记录，或在“${shelf}/汇总.yaml”里填报“${id}”；确实没有这项时，用 {{#有 "${id}"}}…{{/有}} 把这句话括起来`,
      }),
    );
  }
}
