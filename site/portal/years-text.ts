// Years as they read: 2021—2023 where three or more follow one another, the others named one by one.

const fewestInARow = 3;

/** `years`: rising. */
export function yearsText(years: readonly string[]): string {
  const runs: string[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && Number(year) === Number(run.at(-1)) + 1) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length < fewestInARow ? run : [`${run[0] ?? ""}—${run.at(-1) ?? ""}`])).join("、");
}
