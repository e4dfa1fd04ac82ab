// Why a region was not built, in words a person can act on.
import type { BuildEnd } from "./build-region.ts";

export interface Failure {
  readonly why: string;
  readonly hint: string;
}

/** `log`: where all it said is kept. */
export function whyFailed({ exitCode, signal, said }: BuildEnd, region: string, log: string): Failure {
  const alone = `单独生成一次看看：npm run liangji -- build --region ${region}`;
  if (/heap out of memory|allocation failed|ERR_WORKER_OUT_OF_MEMORY/i.test(said)) {
    return { why: "内存不够", hint: `请加 --at-once 1 再运行，或在内存更大的电脑上运行；详见 ${log}` };
  }
  if (signal === "SIGKILL") {
    const hint = `内存不够时系统会这样做，请加 --at-once 1 再运行；详见 ${log}`;
    return { why: "生成到一半被系统强行结束", hint };
  }
  if (signal !== undefined || exitCode === undefined) {
    return { why: `生成的程序没有正常结束（${signal ?? lastLine(said)}）`, hint: `请再运行一次；还不行的，${alone}` };
  }
  if (exitCode === 70) return { why: `程序出了问题：${lastLine(said)}`, hint: `请把 ${log} 发给维护者` };
  return {
    why: firstError(said) ?? `没有写出成果（退出码${exitCode}）`,
    hint: `请按 ${log} 里的“怎么办”改好，再运行一次`,
  };
}

/** content/甲县/地区.yaml第1行第5列：这里的方括号没有配对; as findings are printed, each under its file. */
function firstError(said: string): string | undefined {
  let file = "";
  for (const line of said.split("\n")) {
    const [, place = "", message] =
      /^\s+(?:(第\d+行(?:第\d+列)?)\s+)?错误\s+(.+?)(?: \[[a-z-]+\/[a-z-]+\])?$/.exec(line) ?? [];
    if (message !== undefined) return file === "" ? message : `${file}${place}：${message}`;
    if (/^\S/.test(line)) file = line.trimEnd();
  }
  return undefined;
}

const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1)?.trim() ?? "";
