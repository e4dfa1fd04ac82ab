// The words after a command's name, by the names the command gives them.
import { meant } from "../base/nearest.ts";
import type { Command, OptionValues } from "./command.ts";

/** The words, or what is wrong with them; a sentence. */
export function namedWords(command: Command, words: readonly string[]): OptionValues | string {
  const wanted = Object.entries(command.positionals ?? {});
  const values: Record<string, string> = {};
  for (const [index, [key, { name, choices, optional, many, help }]] of wanted.entries()) {
    const word = words[index];
    if (word === undefined) {
      if (optional === true) break;
      return `${command.name} 后面缺少${name}：${help}。`;
    }
    if (choices && !choices.includes(word)) {
      return `${name}只能是${choices.join("、")}，写的是“${word}”。${meant(word, choices) ?? ""}`;
    }
    if (many) return { ...values, [key]: words.slice(index).join("\n") };
    values[key] = word;
  }
  const extra = words[wanted.length];
  return extra === undefined ? values : `${command.name} 后面多了“${extra}”。名称里有空格时，请用引号括起来。`;
}
