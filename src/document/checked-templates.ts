// The templates of documents, with what is found in their texts: known again together while the templates are the same.
import { type Outcome, outcome } from "../base/outcome.ts";
import type { World } from "../base/world.ts";
import { readTemplates } from "../narrative/read-templates.ts";
import type { Templates } from "../narrative/template.ts";
import { TextChecks } from "./text-checks.ts";

export interface CheckedTemplates {
  readonly templates: Templates;
  readonly checks: TextChecks;
}

export async function readCheckedTemplates(
  world: World,
  folder: string,
  charts: NonNullable<Templates["charts"]>,
): Promise<Outcome<CheckedTemplates>> {
  const { value, diagnostics } = await readTemplates(world, folder);
  const templates = { ...value, charts };
  return outcome({ templates, checks: new TextChecks(templates) }, diagnostics);
}
