// Every command, in the order help lists them.
import { build } from "./build.ts";
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { doctor } from "./doctor.ts";
import { newCommand } from "./new.ts";

export const allCommands: readonly Command[] = [check, build, newCommand, doctor];
