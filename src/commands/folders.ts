// The options that say where things are; the same for every command.
import type { Folders } from "../pipeline.ts";
import type { OptionHelp, OptionValues } from "./command.ts";
import { typedText } from "./typed-text.ts";

export const folderOptions = {
  content: { type: "string", value: "文件夹", fallback: "content", help: "放记录的文件夹" },
  templates: { type: "string", value: "文件夹", fallback: "templates", help: "放模板和口径的文件夹" },
  out: { type: "string", value: "文件夹", fallback: "dist", help: "放成果的文件夹" },
} satisfies Readonly<Record<string, OptionHelp>>;

export const formatOption = {
  format: { type: "string", choices: ["text", "json"], fallback: "text", help: "报告的格式" },
} satisfies Readonly<Record<string, OptionHelp>>;

const folder = (options: OptionValues, name: keyof typeof folderOptions): string =>
  folderName(typedText(options[name]) ?? folderOptions[name].fallback);

/** With forward slashes, and none at its end; E: alone would mean whatever folder is current on that drive. */
export const folderName = (text: string): string =>
  text
    .replaceAll("\\", "/")
    .replace(/(?<=.)\/+$/, "")
    .replace(/^([A-Za-z]:)$/, "$1/.");

export const foldersFrom = (options: OptionValues): Folders => ({
  content: folder(options, "content"),
  templates: folder(options, "templates"),
  out: folder(options, "out"),
});
