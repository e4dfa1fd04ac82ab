// What a person typed for an option or as a word behind the command.
import type { OptionValues } from "./command.ts";

/** Undefined when nothing was typed, or an empty text. */
export const typedText = (value: OptionValues[string]): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
