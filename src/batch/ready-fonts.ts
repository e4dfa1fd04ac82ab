// Makes ready what the writers draw with: for what is to be printed, and with what is to be said of all documents of the build.
import type { Diagnostic } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { allWriters } from "../writers/all-writers.ts";
import { ownFontFolder } from "../writers/fonts/own-fonts.ts";
import type { Needs } from "../writers/writer.ts";
import type { BuildRecord } from "./build-record.ts";
import type { Ready } from "./print-document.ts";

/** What one document needs, by format. */
export type DocumentNeeds = Readonly<Record<string, Needs>>;

interface Made {
  /** Undefined when nothing is to be printed. */
  readonly ready: Ready | undefined;
  readonly said: BuildRecord["fonts"];
}

/** `said`: by an earlier build, to be said again when all documents together need the same. */
export async function readyFonts(
  all: readonly DocumentNeeds[],
  toPrint: readonly DocumentNeeds[],
  said: BuildRecord["fonts"] | undefined,
  world: World,
  templates: string,
): Promise<Outcome<Made>> {
  const folder = ownFontFolder(world, templates);
  const needs = sha256(JSON.stringify([folder, ...allWriters.map(({ format }) => together(all, format))]));
  const known = said?.needs === needs ? said.findings : undefined;
  const asked = known ? toPrint : all;
  const findings = new Findings();
  const ready: Record<string, unknown> = {};
  for (const writer of asked.length === 0 ? [] : allWriters) {
    const own = asked.map((one) => one[writer.format] ?? {});
    ready[writer.format] = findings.take(await writer.gather(own, world, templates));
  }
  const found: readonly Diagnostic[] = known ?? findings.all;
  return outcome({ ready: toPrint.length === 0 ? undefined : ready, said: { needs, findings: found } }, found);
}

/** The characters of all documents by role, in an order of their own. */
function together(all: readonly DocumentNeeds[], format: string): readonly (readonly [string, string])[] {
  const roles = new Map<string, Set<string>>();
  for (const needs of all) {
    for (const [role, characters] of Object.entries(needs[format] ?? {})) {
      const known = roles.get(role) ?? new Set<string>();
      roles.set(role, known);
      for (const character of characters) known.add(character);
    }
  }
  return [...roles]
    .map(([role, characters]) => [role, [...characters].sort().join("")] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
