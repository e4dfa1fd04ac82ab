// What a chart shows, in sentences for who cannot see it: the numbers as printed, the largest, the smallest, and their sum where it means something.
import { Decimal } from "../base/decimal.ts";
import { fixed } from "../base/rounding.ts";
import type { ChartNumbers, DataSeries, Datum } from "./chart-data.ts";
import { type ChartDefinition, formNames } from "./chart-definition.ts";

/** More than these are not read out one by one: the table is right below. */
const mostRead = 8;

export function alternativeFor(definition: ChartDefinition, numbers: ChartNumbers): string {
  const { form, addsUp, unit } = definition;
  const said =
    form === "progress" ? progress(numbers) : numbers.series.map((one) => oneSeries(one, numbers, unit, addsUp));
  return [`${formNames[form]}，共${numbers.categories.length}项`, ...said].map((sentence) => `${sentence}。`).join("");
}

interface Named {
  readonly category: string;
  readonly datum: Datum;
}

const named = ({ data }: DataSeries, { categories }: ChartNumbers): readonly Named[] =>
  categories.flatMap((category, index) => {
    const datum = data[index];
    return datum ? [{ category, datum }] : [];
  });

function oneSeries(series: DataSeries, numbers: ChartNumbers, unit: string, addsUp: boolean): string {
  const known = named(series, numbers);
  const lead = numbers.series.length > 1 ? `${series.name}：` : "";
  const [first] = known;
  if (!first) return `${lead}没有数据`;
  const read =
    known.length <= mostRead ? [known.map(({ category, datum }) => `${category}${datum.text}`).join("，")] : [];
  const unknown = numbers.categories.length - known.length;
  const sum = addsUp && known.length > 1 ? sumOf(known, unit) : undefined;
  return (
    lead +
    [
      ...read,
      ...(known.length > 1 ? extremes(known, unit) : []),
      ...(sum === undefined ? [] : [`合计${sum}`]),
      ...(unknown === 0 ? [] : [`其余${unknown}项没有数据`]),
    ].join("；")
  );
}

function extremes(known: readonly Named[], unit: string): readonly string[] {
  const amounts = known.map(({ datum }) => datum.amount);
  const [most, least] = [Decimal.max(...amounts), Decimal.min(...amounts)];
  if (most.eq(least)) return known.length > mostRead ? [`各项均为${known[0]?.datum.text ?? ""}`] : ["各项相同"];
  const [high, low] = unit === "%" || unit === "分" ? ["最高", "最低"] : ["最多", "最少"];
  return [`${high}的是${holders(known, most)}`, `${low}的是${holders(known, least)}`];
}

/** Who has that amount; ties are all named, or counted when there are many. */
function holders(known: readonly Named[], amount: Decimal): string {
  const same = known.filter(({ datum }) => datum.amount.eq(amount));
  const [first] = same;
  const text = first?.datum.text ?? "";
  if (same.length === 1) return `${first?.category ?? ""}（${text}）`;
  const names = same.map(({ category }) => category);
  return same.length <= 3 ? `${names.join("、")}（各${text}）` : `${names[0]}等${same.length}项（各${text}）`;
}

/** Undefined where a sum would claim more than is known: 超160亿元 and 3亿元 have none. */
function sumOf(known: readonly Named[], unit: string): string | undefined {
  if (!known.every(({ datum }) => datum.plain)) return undefined;
  const total = known.reduce((sum, { datum }) => sum.plus(datum.amount), new Decimal(0));
  return `${fixed(total, Math.max(...known.map(({ datum }) => datum.decimals)))}${unit}`;
}

/** What is reached against what should be. */
function progress(numbers: ChartNumbers): readonly string[] {
  const [reached, expected] = numbers.series;
  if (!reached || !expected) return [];
  const pairs = numbers.categories.flatMap((category, index) => {
    const [is, should] = [reached.data[index], expected.data[index]];
    return is && should ? [{ category, is, should }] : [];
  });
  const behind = pairs.filter(({ is, should }) => is.amount.lt(should.amount));
  const names = behind.map(({ category }) => category);
  const shown = names.length <= mostRead ? names.join("、") : `${names.slice(0, mostRead).join("、")}等`;
  const unknown = numbers.categories.length - pairs.length;
  const read = pairs.map(
    ({ category, is, should }) => `${category}${reached.name}${is.text}、${expected.name}${should.text}`,
  );
  return [
    ...(pairs.length === 0 || pairs.length > mostRead ? [] : [read.join("；")]),
    behind.length === 0
      ? `${reached.name}均不低于${expected.name}`
      : `${reached.name}低于${expected.name}的有${behind.length}项：${shown}`,
    ...(unknown === 0 ? [] : [`${unknown}项没有数据`]),
  ];
}
