// A drawn chart as plain data: shapes and labels in the order they lie on each other. Lengths are points, from the top left corner.
import type { FontRole } from "../style.ts";

export interface Shape {
  readonly type: "shape";
  /** Path data of SVG. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dashes and gaps. */
  readonly dash?: string;
  /** A transformation of SVG. */
  readonly transform?: string;
}

/** One line of text. */
export interface Label {
  readonly type: "label";
  readonly text: string;
  readonly x: number;
  /** The line the characters stand on. */
  readonly baseline: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly fill: string;
}

export type Mark = Shape | Label;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The face of every label. */
export const labelRole: FontRole = "宋体";

export const labelsIn = ({ marks }: Picture): readonly Label[] => marks.filter((mark) => mark.type === "label");
