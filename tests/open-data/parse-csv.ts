// RFC 4180 read sign by sign: strict, and knowing nothing of the code that writes.

/** Rows of cells. Throws for a lone CR or LF outside quotes, for signs behind a closing quote, and for a last row without CRLF. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let state: "start" | "plain" | "quoted" | "closed" = "start";
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (state === "quoted") {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else state = "closed";
      continue;
    }
    if (sign === '"' && state === "start") state = "quoted";
    else if (sign === ",") {
      row.push(cell);
      [cell, state] = ["", "start"];
    } else if (sign === "\r") {
      if (text[++at] !== "\n") throw new Error("CR without LF");
      rows.push([...row, cell]);
      [row, cell, state] = [[], "", "start"];
    } else {
      if (sign === "\n" || sign === '"' || state === "closed")
        throw new Error(`unexpected ${JSON.stringify(sign)} at ${at}`);
      [cell, state] = [cell + sign, "plain"];
    }
  }
  if (row.length > 0 || cell !== "" || state !== "start") throw new Error("the last row has no CRLF");
  return rows;
}

/** Each row by the titles of the first. */
export function objectsIn(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`${row.length} cells under ${head.length} titles`);
    return Object.fromEntries(head.map((title, index) => [title, row[index] ?? ""]));
  });
}
