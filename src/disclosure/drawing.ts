// How the charts of the site are drawn: what there is to draw, and a pen from the room that knows how.
import type { Chart } from "../charts/chart.ts";
import type { ChartDefinitions } from "../charts/chart-definition.ts";

export interface Drawing {
  readonly definitions: ChartDefinitions;
  /** A chart as HTML with a title and a description, inert; undefined where nothing is drawn. */
  draw(chart: Chart): string | undefined;
}

/** For who wants the numbers alone. */
export const noDrawing: Drawing = { definitions: new Map(), draw: () => undefined };
