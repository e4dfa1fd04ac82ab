// What a build has to say of its queue and its store.
import { type Diagnostic, error, warning } from "../../base/diagnostic.ts";

export const damaged = (name: string): Diagnostic =>
  warning("executor/damaged", `存放处里的 ${name} 内容不对（没有写完，或被改过），当作没有，已重新生成`, {
    place: { file: name },
    hint: "成果不受影响；如果常常出现，请管理员检查存放处的磁盘，以及有谁能写入它",
  });

/** `where`: the address of Redis, without password. */
export const gaveUp = (code: string, message: string, where: string): Diagnostic =>
  error(code, message, {
    place: { file: where },
    hint: "做好的文件都留着：排除问题后再运行一次，接着做，不用从头来",
  });
