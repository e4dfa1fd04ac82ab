// The kind a person typed behind --kind, or why there is none.
import { meant } from "../base/nearest.ts";
import { allKinds } from "../records/all-kinds.ts";
import type { RecordKind } from "../records/record-kind.ts";

/** Undefined when nothing was typed. */
export function kindNamed(typed: string): RecordKind | { readonly refusal: string };
export function kindNamed(typed: string | undefined): RecordKind | { readonly refusal: string } | undefined;
export function kindNamed(typed: string | undefined): RecordKind | { readonly refusal: string } | undefined {
  if (typed === undefined) return undefined;
  const found = allKinds.find(({ name }) => name === typed.normalize("NFC"));
  if (found) return found;
  const names = allKinds.map(({ name }) => name);
  return { refusal: `没有“${typed}”这个类别。${meant(typed, names) ?? `可用的类别：${names.join("、")}。`}` };
}
