// A national rule as it ships with the program.
import { Records } from "../../src/records/records.ts";
import type { StandardName, Standards } from "../../src/standards/rulebook.ts";
import { rulebook } from "../rulebook.ts";

export function nationalValue<Name extends StandardName>(name: Name): NonNullable<Standards[Name]> {
  const applied = rulebook.applied(name, { region: "任何地方" }, new Records([], []));
  if (!applied) throw new Error(`no national ${name}`);
  return applied.value;
}
