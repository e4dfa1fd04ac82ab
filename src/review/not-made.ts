// Documents that errors keep from being made: no list has them, so whoever reviews or signs has to be told.
import type { Diagnostic } from "../base/diagnostic.ts";

/** `type`: only those of this 文种, and those of which it cannot be said. */
export const notMade = (found: readonly Diagnostic[], type?: string): readonly Diagnostic[] =>
  found.filter(
    ({ code, message }) =>
      code === "pipeline/not-written" &&
      (type === undefined || message.includes(type) || message.includes("的文件没有生成")),
  );

/** Empty when there are none. */
export const notMadeText = (count: number): string =>
  count === 0 ? "" : `有${count}份文件因为错误没有生成，没有列出；请运行 npm run check，改正错误。\n`;
