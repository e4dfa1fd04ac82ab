// Runs one command over a world in memory, and keeps what it printed and what it told.
import type { World } from "../../src/base/world.ts";
import type { Command, ExitCode, OptionValues } from "../../src/commands/command.ts";

export interface Ran {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly told: string;
}

/** `stop`: what a person who waits no longer sends; `answers`: what they type when they are asked, one after the other. */
export async function runCommand(
  command: Command,
  world: World,
  options: OptionValues = {},
  stop: AbortSignal = new AbortController().signal,
  answers: readonly string[] = [],
): Promise<Ran> {
  const out: string[] = [];
  const told: string[] = [];
  const left = [...answers];
  const exitCode = await command.run(options, {
    world,
    print: (text) => out.push(text),
    tell: (text) => told.push(text),
    terminal: false,
    nodeVersion: "v24.0.0",
    processors: 1,
    clock: () => 0,
    ask: async (question) => {
      told.push(question);
      return left.shift();
    },
    untilStopped: (work) => work(stop),
  });
  return { exitCode, out: out.join("\n"), told: told.join("") };
}
