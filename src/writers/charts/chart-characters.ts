// The characters a document's charts draw, by role: what fonts have to hold for them.
import type { Chart } from "../../charts/chart.ts";
import type { Block } from "../../document/document-tree.ts";
import type { RoleCharacters } from "../fonts/choices.ts";
import { drawChart } from "./draw-chart.ts";
import { labelRole, labelsIn } from "./picture.ts";

/** Nothing for a document without charts, so that nothing is prepared for it. */
export function charactersOfCharts(blocks: readonly Block[]): RoleCharacters {
  const charts = blocks.flatMap(chartsIn);
  if (charts.length === 0) return new Map();
  const text = charts.flatMap((chart) => labelsIn(drawChart(chart)).map((label) => label.text)).join("");
  return new Map([[labelRole, new Set([...text].map((character) => character.codePointAt(0) ?? 0))]]);
}

function chartsIn(block: Block): readonly Chart[] {
  if (block.type === "chart") return [block.chart];
  if (block.type === "list") return block.items.flat().flatMap(chartsIn);
  return block.type === "blockquote" ? block.children.flatMap(chartsIn) : [];
}
