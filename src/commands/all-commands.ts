// Every command, in the order help lists them.
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { diff } from "./diff.ts";
import { doctor } from "./doctor.ts";
import { newCommand } from "./new.ts";
import { proof } from "./proof.ts";
import { trace } from "./trace.ts";
import { verify } from "./verify.ts";

export const allCommands: readonly Command[] = [check, build, newCommand, proof, trace, diff, verify, doctor];
