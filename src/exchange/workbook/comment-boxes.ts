// The boxes notes are shown in, hidden until someone points at the cell: an old drawing format that spreadsheets still ask for.
import { type CellNote, cellName } from "./comment-remark.ts";

export const emptyBoxes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Undefined when the drawing is not what a spreadsheet writes. */
export function withBoxes(drawing: string, notes: readonly CellNote[], gone: readonly string[]): string | undefined {
  const end = drawing.lastIndexOf("</xml>");
  if (end < 0 || !/xmlns:x\s*=\s*["']urn:schemas-microsoft-com:office:excel/.test(drawing)) return undefined;
  const left = gone.length === 0 ? drawing.slice(0, end) : withoutBoxes(drawing.slice(0, end), new Set(gone));
  const numbers = [...left.matchAll(/_x0000_s(\d{1,9})/g)].map(([, number]) => Number(number));
  const first = numbers.reduce((most, number) => Math.max(most, number), 1024) + 1;
  const type = left.includes("_x0000_t202") && /<v:shapetype[^>]*_x0000_t202/.test(left) ? "" : shapeType;
  return `${left}${type}${notes.map((note, index) => box(note, first + index)).join("")}</xml>`;
}

function withoutBoxes(drawing: string, gone: ReadonlySet<string>): string {
  return drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const [row, column] = ["Row", "Column"].map((name) => new RegExp(`<x:${name}>(\\d{1,9})<`).exec(shape)?.[1]);
    return row !== undefined && column !== undefined && gone.has(cellName(Number(row), Number(column))) ? "" : shape;
  });
}

/** Three columns wide, and as high as its words need. */
function box({ row, column, text }: CellNote, number: number): string {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 18), 0);
  const anchor = [column + 1, 15, row, 2, column + 4, 15, row + Math.max(4, lines + 1), 4].join(", ");
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
