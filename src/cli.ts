#!/usr/bin/env node
// argv, printing and the exit code; everything else is in the rooms.
import { enableCompileCache } from "node:module";
import { availableParallelism } from "node:os";
import { createInterface, type Interface } from "node:readline";
import { parseArgs } from "node:util";
import type { Command, OptionValues, Surroundings } from "./commands/command.ts";

// What Node makes of the program is kept between runs (in the system's folder for temporary files): half the time to start.
enableCompileCache();
const { meant } = await import("./base/nearest.ts");
const { nodeWorld } = await import("./base/node-world.ts");
const { allCommands } = await import("./commands/all-commands.ts");
const { parseable, together } = await import("./commands/command.ts");
const { commandHelp, generalHelp } = await import("./commands/help.ts");
const { namedWords } = await import("./commands/named-words.ts");

/** One reader for all questions, so that lines typed ahead are not lost. */
let answers: Interface | undefined;
let lines: NodeJS.AsyncIterator<string, undefined> | undefined;

const surroundings: Surroundings = {
  world: nodeWorld,
  print: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(text),
  terminal: process.stderr.isTTY === true,
  nodeVersion: process.version,
  processors: availableParallelism(),
  clock: () => performance.now(),
  async ask(question) {
    if (process.stdin.isTTY) process.stderr.write(question);
    answers ??= createInterface({ input: process.stdin });
    lines ??= answers[Symbol.asyncIterator]();
    const { value, done } = await lines.next();
    if (done === true) return undefined;
    // Of answers from a file or a pipe, nothing is seen but this.
    if (!process.stdin.isTTY) process.stderr.write(`${question}${value}\n`);
    return value;
  },
  async untilStopped(work) {
    const stopping = new AbortController();
    const stop = (): void => stopping.abort();
    // Once: who asks again means at once.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
    // Who was started by another program stops when that lets go of it, or is gone.
    process.once("disconnect", stop);
    if (process.send !== undefined && !process.connected) stop();
    try {
      return await work(stopping.signal);
    } finally {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
      process.off("disconnect", stop);
    }
  },
};

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    surroundings.print(generalHelp());
    return name === undefined ? 2 : 0;
  }
  const command = allCommands.find((one) => one.name === name);
  if (!command) {
    const names = allCommands.map((one) => one.name);
    return misuse(`没有“${name}”这个命令。${meant(name, names) ?? ""}`, "npm run liangji -- --help");
  }
  const options = parse(command, rest);
  if (typeof options === "string") return misuse(options, `npm run liangji -- ${command.name} --help`);
  if (options.help === true) {
    surroundings.print(commandHelp(command));
    return 0;
  }
  return command.run(options, surroundings);
}

/** The options, or what is wrong with them. */
function parse(command: Command, argv: readonly string[]): OptionValues | string {
  const names = ["--help", ...Object.keys(command.options).map((option) => `--${option}`)];
  const unknown = argv.find(
    (word) => word.startsWith("-") && word !== "-h" && !names.includes(word.replace(/=.*$/s, "")),
  );
  if (unknown !== undefined) {
    return `${command.name} 没有“${unknown}”这个选项。${meant(unknown, names) ?? ""}`;
  }
  let values: OptionValues;
  let words: readonly string[];
  try {
    const allowPositionals = command.positionals !== undefined;
    const parsed = parseArgs({ args: [...argv], options: parseable(command), allowPositionals });
    values = together(parsed.values);
    words = parsed.positionals;
  } catch {
    return `${command.name} 的选项写得不完整：每个需要值的选项后面都要写上值，不要有多余的词。`;
  }
  for (const [option, { choices }] of Object.entries(command.options)) {
    const value = values[option];
    if (value === "") return `--${option} 后面没有写值。`;
    if (choices && typeof value === "string" && !choices.includes(value)) {
      return `--${option} 只能是${choices.join("、")}，写的是“${value}”。`;
    }
  }
  if (values.help === true) return values;
  const named = namedWords(command, words);
  return typeof named === "string" ? named : { ...values, ...named };
}

function misuse(message: string, help: string): number {
  surroundings.tell(`${message}\n用法见：${help}\n`);
  return 2;
}

// A reader that has seen enough (… | head) closes the pipe; that is no mistake of anyone.
process.stdout.on("error", (cause: NodeJS.ErrnoException) => {
  if (cause.code !== "EPIPE") throw cause;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (cause) {
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  surroundings.tell(`程序本身出了问题，不是您的记录有错。请把下面的内容连同所用的命令发给维护者：\n${text}\n`);
  process.exitCode = 70;
} finally {
  // Nothing more is asked; an open reader would keep the program waiting.
  answers?.close();
}
