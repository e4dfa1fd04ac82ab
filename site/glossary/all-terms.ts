// All of 名词解释, in the order of its page.
import { numbers } from "./numbers.ts";
import { ofTheSite } from "./site.ts";
import type { TermGroup } from "./term.ts";
import { work } from "./work.ts";

export const termGroups: readonly TermGroup[] = [...work, ...numbers, ...ofTheSite];
