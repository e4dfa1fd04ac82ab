// Tables to records, as far as a person has said what they mean: what is unsure is asked, and the answers are kept.
import { type Outcome, outcome } from "../../base/outcome.ts";
import type { FoundTable } from "../found-table.ts";
import { askQuestions } from "../matching/ask-questions.ts";
import type { Asked, ImportedRecords } from "../matching/imported.ts";
import { joinMappings, type Mapping } from "../matching/mapping.ts";
import { recordsInTables } from "../matching/records-in-tables.ts";

export interface Understood extends ImportedRecords {
  /** What was confirmed before, and what was answered now. */
  readonly mapping: Mapping;
  /** Whether anything was answered now. */
  readonly answered: boolean;
}

/** Later answers raise new questions: which kind a sheet holds, then what its columns are. No form asks more often. */
const mostRounds = 8;

/** `ask`: the line a person types; undefined when nobody is there, and then the questions stay. */
export async function understand(
  tables: readonly FoundTable[],
  asked: Asked,
  ask: (question: string) => Promise<string | undefined>,
): Promise<Outcome<Understood>> {
  let { mapping } = asked;
  let answered = false;
  for (let round = 1; ; round++) {
    const { value: read, diagnostics } = recordsInTables(tables, { ...asked, mapping });
    const answers = round > mostRounds ? undefined : await answersTo(read, ask);
    if (answers === undefined) return outcome({ ...read, mapping, answered }, diagnostics);
    mapping = joinMappings(mapping, answers);
    answered = true;
  }
}

async function answersTo(
  { questions }: ImportedRecords,
  ask: (question: string) => Promise<string | undefined>,
): Promise<Mapping | undefined> {
  return questions.length === 0 ? undefined : await askQuestions(questions, ask);
}
