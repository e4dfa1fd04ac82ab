// A chart as data: what it shows, said once for every format. Amounts are exact decimals as text; drawing rounds them, the table beside it does not.

/**
 * `columns` and `bars`: amounts side by side, upright or lying. `lines`: over years. `radar`: shares of full marks by
 * class. `progress`: what is reached against what should be, a row a subject.
 */
export const chartForms = ["columns", "bars", "lines", "radar", "progress"] as const;
export type ChartForm = (typeof chartForms)[number];

export interface ChartValue {
  /** In the chart's unit. */
  readonly amount: string;
  /** As the figure prints it, without its unit: 12.50, 超160. */
  readonly label: string;
}

export interface ChartSeries {
  readonly name: string;
  /** One for each category; undefined where nothing is known. */
  readonly values: readonly (ChartValue | undefined)[];
}

export interface Chart {
  /** 图题, without punctuation at its end. */
  readonly title: string;
  readonly form: ChartForm;
  /** What the values are counted in: 个, 万元, %. */
  readonly unit: string;
  readonly categories: readonly string[];
  /** Of `progress` two: what is reached, and what should be. */
  readonly series: readonly ChartSeries[];
  /** What the picture says, in a sentence, for who cannot see it. */
  readonly alternative: string;
  /** It will stand on a page without end: all categories are drawn, however many. */
  readonly unpaged?: true;
}
