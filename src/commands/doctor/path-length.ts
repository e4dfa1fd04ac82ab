// Whether the files of a build will have paths that Windows and its programs can open.
import type { Remark } from "./remark.ts";

/** MAX_PATH counts the drive, the separators and an end mark. */
const most = 259;
/** What a build adds: .building, documents, a region's folder, a year, and the longest of the usual file names. */
const below = 130;

/** `out`: in full. Node itself opens longer paths; Explorer, Word and WPS do not. */
export function aboutPathLength(platform: NodeJS.Platform, out: string): Remark | undefined {
  if (platform !== "win32" || out.length + below <= most) return undefined;
  return {
    state: "提示",
    what: `成果文件夹的路径有${out.length}个字符，再加上文件名会超过260个字符，资源管理器、Word 和 WPS 可能打不开`,
    otherwise: "请把项目放到路径短的位置，例如磁盘根目录下的“亮绩”文件夹，或者用 --out 指定一个短的路径",
  };
}
