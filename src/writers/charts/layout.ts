// What of a chart is drawn and how large, told from its data alone: pages are estimated before anything is drawn.
import type { Chart, ChartForm } from "../../charts/chart.ts";
import { labelWidth, widest, wrapped } from "./label-text.ts";
import { chartWidth, gap, greatestHeight, keyHeight, labelSize, lineHeight } from "./look.ts";

export interface Layout {
  /** The form drawn: columns too many or too narrow for their labels lie down, a radar needs three corners. */
  readonly form: ChartForm;
  readonly width: number;
  readonly height: number;
  /** The lines of each category's label; those beyond are left to the table. */
  readonly labels: readonly (readonly string[])[];
  /** How many categories are left to the table. */
  readonly left: number;
  /** The space above the plot. */
  readonly top: number;
  /** The height of one row of bars. */
  readonly row: number;
}

const plotHeight = 150;
const radarHeight = 200;
const most = { columns: 10, columnLines: 3, points: 12, corners: 10 } as const;
/** The room beside the bars for the names of what they measure; more where names in two lines would leave some out. */
const labelRoom = { usual: 20 * labelSize, most: 28 * labelSize } as const;

export function layoutOf(chart: Chart): Layout {
  const { categories, series } = chart;
  const form = drawnForm(chart);
  const top = hasKey(chart, form) ? keyHeight : 0;
  const all = { form, width: chartWidth, left: 0, top, row: 0 };
  if (form === "columns" || form === "lines") {
    const labels = categories.map((name) => wrapped(name, pitchOf(chart) - gap));
    const foot = Math.max(...labels.map((lines) => lines.length)) * lineHeight;
    return { ...all, labels, height: top + lineHeight * 2 + plotHeight + foot + gap };
  }
  if (form === "radar") {
    return { ...all, labels: categories.map((name) => [name]), height: top + radarHeight + noteHeight };
  }
  const line = aimRoom(chart, form);
  const room = greatestHeight - top - line - gap;
  const bars = form === "progress" ? 1 : series.length;
  const usual = rowsOf(categories, labelRoom.usual, bars * 12 + 8, gap);
  const tight = rowsOf(categories, labelRoom.most, bars * 11 + 3, 2);
  const { labels, row } = usual.row * categories.length <= room ? usual : tight;
  const fits = chart.unpaged === true || row * categories.length <= room;
  const shown = fits ? categories.length : Math.floor((room - noteHeight) / row);
  const left = categories.length - shown;
  const height = top + line + shown * row + gap + (left > 0 ? noteHeight : 0);
  return { ...all, labels: labels.slice(0, shown), left, row, height };
}

/** Rows as high as the longest name needs, and no lower than `least`. */
function rowsOf(categories: readonly string[], room: number, least: number, between: number) {
  const labels = categories.map((name) => wrapped(name, room));
  const lines = Math.max(...labels.map((one) => one.length));
  return { labels, row: Math.max(least, lines * lineHeight + between) };
}

/** Where all should reach the same, its name stands above the plot. */
export const aimRoom = (chart: Chart, form: ChartForm): number =>
  form === "progress" && commonAim(chart) !== undefined ? lineHeight + gap : 0;

/** A line of explanation below the plot. */
export const noteHeight = lineHeight + gap;

function drawnForm(chart: Chart): ChartForm {
  const { form, categories, series, unit } = chart;
  if (form === "radar") return categories.length >= 3 && categories.length <= most.corners ? form : "bars";
  if (form === "lines") return categories.length >= 2 && categories.length <= most.points ? form : "columns";
  if (form !== "columns") return form;
  const pitch = pitchOf(chart);
  const values = series.flatMap(({ values }) => values.map((value) => (value ? value.label + unit : "")));
  const crowded = widest(values) > (pitch - gap) / series.length;
  const tall = categories.some((name) => wrapped(name, pitch - gap).length > most.columnLines);
  const cut = categories.some((name) => widest(wrapped(name, pitch - gap)) > pitch);
  return categories.length > most.columns || crowded || tall || cut ? "bars" : form;
}

/** The room of one category across the picture. */
const pitchOf = ({ categories, form, series }: Chart): number =>
  (chartWidth - (form === "lines" ? endRoom(series.map(({ name }) => name)) : 0)) / Math.max(1, categories.length);

/** Lines are named where they end. */
export const endRoom = (names: readonly string[]): number => (names.length > 1 ? widest(names) + 2 * gap : 0);

/** One series needs no key, lines are named at their ends, and one mark for all rows is named where it stands. */
export const hasKey = (chart: Chart, form: ChartForm): boolean =>
  form === "lines" ? false : form === "progress" ? commonAim(chart) === undefined : chart.series.length > 1;

/** What should be reached, when it is the same for all. */
export function commonAim({ series: [, aim] }: Chart): { readonly amount: string; readonly label: string } | undefined {
  const [first, ...rest] = aim?.values ?? [];
  return first && rest.every((value) => value?.amount === first.amount) ? first : undefined;
}

/** The room labels of values take beside their bars. */
export const valueRoom = (labels: readonly string[]): number => Math.max(...labels.map(labelWidth), 0) + gap;
