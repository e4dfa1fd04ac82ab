// The records of a package as tables, one kind after the other.
import { publicLedger } from "../disclosure/public-ledger.ts";
import type { Table } from "../open-data/table.ts";
import { tablesOfKind } from "../open-data/tables-of-kind.ts";
import { allKinds } from "../records/all-kinds.ts";
import type { Records, Scope } from "../records/records.ts";
import { departmentsOf } from "./departments-of.ts";
import type { PackageDefinition } from "./package-definition.ts";
import { withInternalFields } from "./with-internal-fields.ts";

/** `within`: the department whose records alone are wanted. A kind without records has no table. */
export function packageTables(
  { kinds = [], internal, publicOnly }: PackageDefinition,
  scope: Required<Scope>,
  records: Records,
  within?: string,
): readonly Table[] {
  const ledger = publicOnly ? publicLedger(records).records : records;
  return kinds.flatMap((name) => {
    const kind = allKinds.find((one) => one.name === name);
    if (kind === undefined) return [];
    const own = kind.level === "region" ? { region: scope.region } : scope;
    const rows = ledger
      .named(name, own)
      .filter((record) => within === undefined || departmentsOf(record, records).has(within));
    // Internal fields of what is public only are not even in its copies.
    return tablesOfKind(internal && !publicOnly ? withInternalFields(kind) : kind, rows, ledger);
  });
}
