// What building a small document finds in its wording and its relations.
import { walkSmall } from "../../small-content.ts";

export async function proofreadFindings(prose: string) {
  const { found, documents } = await walkSmall({ prose });
  const lines = found
    .filter(({ code }) => code.startsWith("proof/"))
    .map(({ severity, code, place, message }) => `${severity} ${code} ${place.line}:${place.column} ${message}`);
  return { lines, documents: documents.length };
}
