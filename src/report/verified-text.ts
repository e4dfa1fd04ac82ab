// What verifying found, for a person: alike findings together with what to do, then what is the same.
import type { Diagnostic } from "../base/diagnostic.ts";
import { isError } from "../base/diagnostic.ts";
import { visible } from "./visible.ts";

interface Verified {
  readonly diagnostics: readonly Diagnostic[];
  readonly same: number;
  /** Which document a single file is. */
  readonly known?: { readonly path: string; readonly title?: string };
}

/** As many of a kind as a person reads; the rest is counted, and listed by --format json. */
const most = 20;

/** `list`: of the package it is, when it is one. */
export function verifiedText(
  what: string,
  { diagnostics, same, known }: Verified,
  list?: { readonly title: string; readonly digest: string },
): string {
  if (known) {
    const title = known.title === undefined ? "" : `《${known.title}》，`;
    return visible(`相符：${what} 就是生成的${title}${known.path}。`);
  }
  const lines = [...Map.groupBy(diagnostics, ({ code }) => code).values()].flatMap((alike) => [
    ...alike.slice(0, most).map(({ message }) => visible(message)),
    ...(alike.length > most ? [`……这样的共${alike.length}个，全部列出请加 --format json`] : []),
    ...(alike[0]?.hint === undefined ? [] : [`  怎么办：${visible(alike[0].hint)}`]),
  ]);
  const wrong = diagnostics.filter(isError).length;
  const when = list === undefined ? "生成" : "移交";
  const total = `${same}个文件与${when}时一致${wrong === 0 ? "" : `，${wrong}处不一致`}。`;
  const name = list === undefined ? what : `${what}（${list.title}）`;
  const digest =
    list === undefined
      ? []
      : [`移交清单的校验值：${list.digest}`, "请与移交单上写的核对；两者相同，清单本身才没有被换过。"];
  return [...lines, ...(lines.length === 0 ? [] : [""]), `核验 ${visible(name)}：${total}`, ...digest].join("\n");
}
