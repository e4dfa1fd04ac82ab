// What a portal has to say of a build it was given: which region, which file, and what to do about it.
import { type Diagnostic, error } from "../base/diagnostic.ts";

const again = "请在这个地区用同一版本的程序重新生成（npm run build），把整个成果文件夹完整地复制过来，再运行一次";

/** A region is left out because of it. `file`: what is wrong with what. */
export const leftOut = (code: string, message: string, file: string, hint: string = again): Diagnostic =>
  error(`portal/${code}`, message, { place: { file }, hint });
