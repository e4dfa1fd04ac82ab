// A command used wrongly: what is said then, and how it ends.
import { visible } from "../report/visible.ts";
import type { ExitCode, Surroundings } from "./command.ts";

/** Says, line by line, what is wrong and where the command `name` is explained. */
export const misusedBy =
  (name: string, tell: Surroundings["tell"]) =>
  (...lines: readonly string[]): ExitCode => {
    tell(`${lines.map(visible).join("\n")}\n用法见：npm run liangji -- ${name} --help\n`);
    return 2;
  };
