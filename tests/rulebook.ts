// The rules that ship with the program: what checks are tested with.
import { readFileSync } from "node:fs";
import { nodeWorld } from "../src/base/node-world.ts";
import { readRulebook } from "../src/standards/read-rulebook.ts";

const read = await readRulebook(nodeWorld, "templates");
if (read.diagnostics.length > 0) throw new Error(JSON.stringify(read.diagnostics));

export const rulebook = read.value;

/** Path below templates/ → text, for worlds in memory. */
export const rulebookFiles: Readonly<Record<string, string>> = Object.fromEntries(
  ["standards/评分规则.yaml", "calendar/节假日安排.yaml"].map((path) => [
    path,
    readFileSync(`templates/${path}`, "utf8"),
  ]),
);
