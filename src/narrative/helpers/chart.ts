// {{图 "抽评等次分布图"}}: a chart with its data table; the document room puts both in its place.
import { error } from "../../base/diagnostic.ts";
import { figuresOf } from "../../charts/chart-definition.ts";
import { makeChart } from "../../charts/make-chart.ts";
import type { Figure } from "../../figures/figure.ts";
import { chartLink } from "../links.ts";
import type { Helper } from "./helper.ts";

export const chart: Helper = ({ rendering, arguments: [id = ""], place }) => {
  const definition = rendering.input.charts?.get(id);
  if (!definition) return "";
  const figures = new Map<string, Figure>();
  for (const name of new Set(figuresOf(definition))) {
    const figure = rendering.figure(name, place);
    if (!figure) return "";
    figures.set(name, figure);
  }
  const made = makeChart(definition, figures, (word) => rendering.input.words.get(word));
  if ("wrong" in made) {
    rendering.found.push(error("narrative/chart", `图“${id}”：${made.wrong}`, { place, hint: made.hint }));
    return "";
  }
  rendering.charts.set(id, made);
  return chartLink(id);
};
