// A value together with everything that was found on the way to it.
import type { Diagnostic } from "./diagnostic.ts";
import { placeText } from "./place.ts";

export interface Outcome<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

export const outcome = <Value>(value: Value, diagnostics: readonly Diagnostic[] = []): Outcome<Value> => ({
  value,
  diagnostics,
});

/** Gathers what the rooms of the street find, so that the main road can read as a recipe. */
export class Findings {
  readonly #found: Diagnostic[] = [];

  /** Keeps the findings of an outcome and hands on its value. */
  take<Value>(from: Outcome<Value>): Value {
    this.add(from.diagnostics);
    return from.value;
  }

  add(diagnostics: Iterable<Diagnostic>): void {
    for (const one of diagnostics) this.#found.push(one);
  }

  get all(): readonly Diagnostic[] {
    return this.#found;
  }

  /** What several rooms or documents found alike, said once. */
  get distinct(): readonly Diagnostic[] {
    const seen = new Set<string>();
    return this.#found.filter(({ code, place, message }) => {
      const key = [code, placeText(place), message].join("\n");
      return !seen.has(key) && seen.add(key);
    });
  }
}
