// What a command is, and what it may touch: the world, and two ways to print.
import type { ParseArgsOptionsConfig } from "node:util";
import type { World } from "../base/world.ts";

export interface Surroundings {
  readonly world: World;
  /** What was asked for; may be piped on. */
  print(text: string): void;
  /** What goes on and what went wrong. */
  tell(text: string): void;
  /** Whether a person is watching. */
  readonly terminal: boolean;
  /** The version of Node that runs. */
  readonly nodeVersion: string;
  /** How much can be done at the same time. */
  readonly processors: number;
  /** Milliseconds since any moment: for people who wait, never for what is written. */
  clock(): number;
  /** The line a person types to answer; undefined when nobody is there to be asked, or the answering has ended. */
  ask(question: string): Promise<string | undefined>;
  /** Runs work that a person may stop (Ctrl-C); it is told by the signal, and ends by itself. */
  untilStopped<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** 0 fine, 1 the content has errors, 2 used wrongly, 130 stopped by a person. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What it does, for its own help. */
  readonly description: string;
  readonly options: Readonly<Record<string, OptionHelp>>;
  /** The words after its name, in their order; their values come with the options, under these keys. */
  readonly positionals?: Readonly<Record<string, PositionalHelp>>;
  readonly examples: readonly string[];
  run(options: OptionValues, surroundings: Surroundings): Promise<ExitCode>;
}

export interface OptionHelp {
  readonly type: "string" | "boolean";
  /** How the value is written: 文件夹. */
  readonly value?: string;
  /** The words the value is chosen from. */
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** May be written several times; its value has one a line. */
  readonly many?: true;
  readonly help: string;
}

export interface PositionalHelp {
  /** What it is called in usage and messages: 年度. */
  readonly name: string;
  readonly choices?: readonly string[];
  /** May be left out; then so must those after it. */
  readonly optional?: true;
  /** Of the last: any number of words; its value has one a line. */
  readonly many?: true;
  readonly help: string;
}

/** Values as they are parsed to values as commands read them. */
export const together = (values: Readonly<Record<string, unknown>>): OptionValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join("\n") : value]),
  ) as OptionValues;

export const parseable = (command: Command): ParseArgsOptionsConfig => ({
  help: { type: "boolean", short: "h" },
  ...Object.fromEntries(
    Object.entries(command.options).map(([name, { type, many = false }]) => [name, { type, multiple: many }]),
  ),
});
