// The shape of a layout: plain self-evaluations in, the bytes of a file as somebody would send it out, and where each value stands.

/** All values as they would be read aloud; money in 万元 with two decimals, rates in percent without the sign. */
export interface PlainIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly direction: string;
  readonly target: string;
  readonly actual: string;
  readonly unit: string;
  readonly weight: string;
  readonly score: string;
  readonly reason: string;
}

export interface PlainEvaluation {
  readonly code: string;
  readonly project: string;
  readonly department: string;
  /** 年初预算数, 全年预算数, 全年执行数 of 年度资金总额. */
  readonly initial: string;
  readonly budget: string;
  readonly spent: string;
  readonly rate: string;
  readonly indicators: readonly PlainIndicator[];
  readonly completion: string;
  readonly score: string;
  readonly grade: string;
  /** 自评日期, 2025-03-05; no field of the record, but a column of many real tables. */
  readonly date: string;
}

export type EvaluationField = Exclude<keyof PlainEvaluation, "indicators">;
export type IndicatorField = keyof PlainIndicator;

/** One value of the plain data: of the nth evaluation, or of one of its indicators. */
export interface Spot {
  readonly evaluation: number;
  readonly indicator?: number;
  readonly field: EvaluationField | IndicatorField;
}

export interface LaidOut {
  /** As the person named it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** `汇总表!B7`; undefined when this layout does not carry the value. */
  cellOf(spot: Spot): string | undefined;
}

export interface Layout {
  /** two-row-head, corner-unit …: what it is. */
  readonly name: string;
  /** The same for people. */
  readonly title: string;
  /** The fields it carries; the others cannot come back from it. */
  readonly carries: {
    readonly evaluation: readonly EvaluationField[];
    readonly indicator: readonly IndicatorField[];
  };
  /** The unit its amounts are written in. */
  readonly unit: "元" | "万元" | "亿元";
  write(evaluations: readonly PlainEvaluation[]): LaidOut;
}
