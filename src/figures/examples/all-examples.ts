// Every example of the handbook, in its order.
import { betweenFigures } from "./between-figures.ts";
import { conditionExamples } from "./conditions.ts";
import { countingExamples } from "./counting.ts";
import type { LanguageExample } from "./example.ts";
import { presentationExamples } from "./presentations.ts";
import { tableExamples } from "./tables.ts";

export const allExamples: readonly LanguageExample[] = [
  ...countingExamples,
  ...conditionExamples,
  ...betweenFigures,
  ...tableExamples,
  ...presentationExamples,
];
