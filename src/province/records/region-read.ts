// A region that is read, checked and computed, and written nowhere: what is to be said of it.
import type { Diagnostic } from "../../base/diagnostic.ts";
import { Findings } from "../../base/outcome.ts";
import type { World } from "../../base/world.ts";
import { regionYears } from "../../document/plan-documents.ts";
import { FigureScope } from "../../figures/figure-engine.ts";
import { readLedger } from "../../read-ledger.ts";
import type { ReadMemory } from "../../reading/read-memory.ts";
import { evaluation } from "../../records/kinds/evaluation.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { spotCheck } from "../../records/kinds/spot-check.ts";
import { shardWorld } from "../../shards/narrowed-world.ts";
import type { Shard } from "../../shards/shard.ts";

export interface RegionCounts {
  /** Without those in error. */
  readonly records: number;
  /** 绩效自评, 绩效抽评 and 绩效评价 among them. */
  readonly evaluations: number;
  /** Figures of every year that have a value. */
  readonly figures: number;
}

export interface RegionRead extends RegionCounts {
  readonly findings: readonly Diagnostic[];
}

export interface Sources {
  readonly content: string;
  readonly templates: string;
}

/** `memory`: of the templates, which are the same for every region. */
export async function readRegion(
  world: World,
  sources: Sources,
  shard: Shard,
  memory: ReadMemory,
): Promise<RegionRead> {
  const findings = new Findings();
  const narrowed = shardWorld(world, sources.content, shard);
  const { records, definitions } = findings.take(await readLedger(narrowed, sources, memory));
  let figures = 0;
  for (const { scope } of regionYears(records)) {
    const year = new FigureScope(records, definitions, scope);
    figures += year.allKnown().length;
    findings.add(year.diagnostics);
  }
  const evaluations = records.all.filter(({ kind }) => evaluated.has(kind.name)).length;
  return { records: records.all.length, evaluations, figures, findings: findings.distinct };
}

const evaluated: ReadonlySet<string> = new Set([selfEvaluation.name, spotCheck.name, evaluation.name]);
