// --jobs: how much is done at the same time.
import type { OptionHelp, OptionValues, Surroundings } from "./command.ts";

/** More threads than this want more memory than an office machine has. */
const mostThreads = 64;

export const jobsOption = (help: string) =>
  ({ jobs: { type: "string", value: "个数", help } }) satisfies Readonly<Record<string, OptionHelp>>;

/** As many as there are processors when nothing is written; a sentence when it is no such number. */
export function jobsFrom({ jobs }: OptionValues, { processors }: Surroundings): number | string {
  const number = jobs === undefined ? processors : Number(jobs);
  if (Number.isInteger(number) && number >= 1 && number <= mostThreads) return number;
  return `--jobs 要写1到${mostThreads}的整数，写的是“${jobs}”。`;
}
