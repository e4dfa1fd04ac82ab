// The content of a page as it is drawn: each operator with what it is marked as, and every character code with its font.
import type { PdfFile } from "./file.ts";
import { type Dictionary, type Keyword, type Name, Reader, type Text, type Value } from "./values.ts";

export interface Drawn {
  readonly operator: string;
  readonly operands: readonly Value[];
  /** The marks around it, from the outside in: Artifact, or the element's type with its number on the page. */
  readonly marks: readonly Mark[];
  /** Name of the font in the page's resources, for operators that show text. */
  readonly font: string;
}

export interface Mark {
  readonly tag: string;
  readonly content?: number;
}

export interface PageContent {
  readonly drawn: readonly Drawn[];
  /** How deep q stood inside q. */
  readonly deepest: number;
  /** Marks or q left open at the end, or closed without a beginning. */
  readonly unbalanced: boolean;
}

export function contentOf(file: PdfFile, page: Dictionary): PageContent {
  const text = file
    .list(page.get("Contents"))
    .map((part) => file.data(part))
    .join("\n");
  const reader = new Reader(text);
  const drawn: Drawn[] = [];
  let [operands, marks, fonts]: [Value[], Mark[], string[]] = [[], [], [""]];
  let [deepest, unbalanced] = [0, false];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (!isKeyword(token)) {
      operands.push(token);
      continue;
    }
    const operator = token.keyword;
    if (operator === "BMC" || operator === "BDC") marks = [...marks, markOf(operands)];
    else if (operator === "EMC") {
      unbalanced ||= marks.length === 0;
      marks = marks.slice(0, -1);
    } else if (operator === "q") fonts.push(fonts.at(-1) ?? "");
    else if (operator === "Q") {
      unbalanced ||= fonts.length === 1;
      fonts.pop();
    } else {
      if (operator === "Tf") fonts[fonts.length - 1] = (operands[0] as Name).name;
      drawn.push({ operator, operands, marks, font: fonts.at(-1) ?? "" });
    }
    deepest = Math.max(deepest, fonts.length - 1);
    operands = [];
  }
  return { drawn, deepest, unbalanced: unbalanced || marks.length > 0 || fonts.length !== 1 };
}

const isKeyword = (token: Value | Keyword): token is Keyword =>
  typeof token === "object" && token !== null && "keyword" in token;

function markOf([tag, properties]: readonly Value[]): Mark {
  const content = properties instanceof Map ? properties.get("MCID") : undefined;
  return { tag: (tag as Name).name, ...(typeof content === "number" ? { content } : {}) };
}

/** Operators that leave a trace on paper. */
export const paints = new Set(["Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI"]);

/** The codes of two bytes a text operator shows. */
export function codesOf({ operands }: Drawn): readonly number[] {
  const texts = operands
    .flat()
    .filter((one): one is Text => typeof one === "object" && one !== null && "stored" in one);
  return texts.flatMap(({ stored }) =>
    Array.from(
      { length: stored.length / 2 },
      (_, at) => stored.charCodeAt(at * 2) * 256 + stored.charCodeAt(at * 2 + 1),
    ),
  );
}
