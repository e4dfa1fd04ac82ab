// The rules by which a list is narrowed without a script, for the pages that have such a list.
import { filterRules } from "../../lists/choice-classes.ts";

export const GET = () => new Response(filterRules());
