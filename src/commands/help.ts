// What --help prints.
import { allCommands } from "./all-commands.ts";
import type { Command, PositionalHelp } from "./command.ts";

export function generalHelp(): string {
  const width = Math.max(...allCommands.map((command) => command.name.length));
  return [
    "亮绩：把预算绩效管理台账变成年度总结、评价报告和公开网站，每个数字都能说明自己从哪里来。",
    "",
    "用法：npm run liangji -- 命令 [选项]",
    "",
    "命令：",
    ...allCommands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "每个命令的选项：npm run liangji -- 命令 --help",
    "退出码：0 正常（可以有提醒），1 内容有错误，2 命令用法不对，70 程序本身的问题",
  ].join("\n");
}

export function commandHelp(command: Command): string {
  const names = Object.entries(command.options).map(([name, option]) => {
    const value = option.choices?.join("|") ?? option.value;
    return [`--${name}${value === undefined ? "" : ` ${value}`}`, option] as const;
  });
  const words = Object.values(command.positionals ?? {});
  return [
    `liangji ${command.name}：${command.summary}`,
    "",
    command.description,
    "",
    `用法：${[`npm run liangji -- ${command.name}`, ...words.map(usageOf), "[选项]"].join(" ")}`,
    "",
    ...words.map((word) => `  ${usageOf(word)}\n      ${word.help}`),
    ...(words.length > 0 ? [""] : []),
    "选项：",
    ...names.map(
      ([name, { help, fallback }]) => `  ${name}\n      ${help}${fallback === undefined ? "" : `，默认 ${fallback}`}`,
    ),
    "  --help\n      显示这段说明",
    "",
    "例如：",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}

/** 地区|年度|记录, or [年度] for a word that may be left out. */
const usageOf = ({ name, choices, optional, many }: PositionalHelp): string => {
  const word = `${choices?.join("|") ?? name}${many === true ? "…" : ""}`;
  return optional === true ? `[${word}]` : word;
};
