// The figures, documents and sentences that ship with the program, for worlds in memory.
import { readdirSync, readFileSync } from "node:fs";

/** Path below templates/ → text. */
export const shippedTemplates: Readonly<Record<string, string>> = Object.fromEntries(
  ["figures", "charts", "partials", "documents"].flatMap((folder) =>
    readdirSync(`templates/${folder}`).map((name): [string, string] => [
      `${folder}/${name}`,
      readFileSync(`templates/${folder}/${name}`, "utf8"),
    ]),
  ),
);
