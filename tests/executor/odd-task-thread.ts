// A task for tests: turns its text into capitals, unless the text tells it to do something else.
import { appendFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Do } from "../../src/executor/task-kinds.ts";

/** What the text says, by word: 等200 waits, 记/path notes in a file that it was begun, 坏 throws, 死 ends the whole program. */
const odd: Do = async ({ input, shared }) => {
  const text = new TextDecoder().decode(input);
  const note = /记(\S+)/.exec(text)?.[1];
  if (note !== undefined) appendFileSync(note, `${text.split(" ")[0]}\n`);
  const wait = /等(\d+)/.exec(text)?.[1];
  if (wait !== undefined) await pause(Number(wait));
  if (text.includes("坏")) throw new Error("这件做不了");
  if (text.includes("死")) process.kill(process.pid, "SIGKILL");
  const prefix = shared ? new TextDecoder().decode(shared.bytes.slice()) : "";
  return {
    files: [{ name: "text", bytes: new TextEncoder().encode(prefix + text.toUpperCase()) }],
    said: [text.length],
  };
};

export default odd;
