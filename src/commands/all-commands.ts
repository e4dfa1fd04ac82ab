// Every command, in the order help lists them.
import { build } from "./build.ts";
import { check } from "./check.ts";
import { clear } from "./clear.ts";
import type { Command } from "./command.ts";
import { dev } from "./dev.ts";
import { diff } from "./diff.ts";
import { doctor } from "./doctor.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { newCommand } from "./new.ts";
import { pack } from "./pack.ts";
import { portal } from "./portal.ts";
import { proof } from "./proof.ts";
import { province } from "./province.ts";
import { review } from "./review.ts";
import { roll } from "./roll.ts";
import { sign } from "./sign.ts";
import { trace } from "./trace.ts";
import { verify } from "./verify.ts";
import { worker } from "./worker.ts";

export const allCommands: readonly Command[] = [
  check,
  build,
  province,
  portal,
  dev,
  newCommand,
  roll,
  importCommand,
  exportCommand,
  proof,
  trace,
  diff,
  review,
  sign,
  pack,
  verify,
  worker,
  clear,
  doctor,
];
