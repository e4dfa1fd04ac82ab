// Every field that follows from others. A new one is one file in derivations/ and one line here, after what it needs.
import type { Derivation } from "./derivation.ts";
import { monitoringRate, selfEvaluationRate } from "./derivations/execution-rate.ts";
import { evaluationGrade, selfEvaluationGrade } from "./derivations/grade-of-score.ts";
import { monitoringLight } from "./derivations/monitoring-light.ts";
import { monitoringTimeProgress } from "./derivations/monitoring-time-progress.ts";
import { preEvaluationCut } from "./derivations/pre-evaluation-cut.ts";
import { rectificationOverdue } from "./derivations/rectification-overdue.ts";
import { evaluationScore, selfEvaluationScore } from "./derivations/total-score.ts";

export const allDerivations: readonly Derivation[] = [
  selfEvaluationRate,
  selfEvaluationScore,
  selfEvaluationGrade,
  evaluationScore,
  evaluationGrade,
  monitoringTimeProgress,
  monitoringRate,
  monitoringLight,
  preEvaluationCut,
  rectificationOverdue,
];

const byKind = new Map<string, readonly Derivation[]>();
for (const one of allDerivations) byKind.set(one.kind.name, [...(byKind.get(one.kind.name) ?? []), one]);

/** Those of one kind, in order. */
export const derivationsOf = (kind: string): readonly Derivation[] => byKind.get(kind) ?? [];
