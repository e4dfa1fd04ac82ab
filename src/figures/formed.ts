// What an entry of a 口径 file comes to: a formula, or what it lacks.
import type { Formula } from "./formula.ts";

export type Formed = { readonly formula: Formula } | { readonly wrong: string; readonly hint: string };
