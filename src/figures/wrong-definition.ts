// The finding about a definition that cannot work.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { Definition } from "./definition.ts";

/** At the definition's own line, whatever is wrong with it. */
export const wrongDefinition = (definition: Definition, message: string, hint: string): Diagnostic =>
  error("figures/definition", `口径“${definition.id}”：${message}`, { place: definition.place, hint });
