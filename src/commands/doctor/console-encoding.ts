// Whether Chinese will read well where the program prints it.
import type { Remark } from "./remark.ts";

/** A window of Windows is written to in Unicode whatever its code page says; elsewhere the terminal takes what the locale says. */
export function aboutConsole(
  platform: NodeJS.Platform,
  environment: (name: string) => string | undefined,
): Remark | undefined {
  if (platform === "win32") {
    return {
      state: "提示",
      what: "窗口里的中文正常；把输出存成文件或者转给别的程序时，用的是 UTF-8 编码",
      otherwise: "存成的文件用记事本打开就是对的；在命令提示符里用 more、findstr 处理时，先运行 chcp 65001",
    };
  }
  // The first of them that is set decides.
  const locale = ["LC_ALL", "LC_CTYPE", "LANG"].map(environment).find((one) => one !== undefined && one !== "");
  if (locale === undefined || /utf-?8/i.test(locale)) return undefined;
  return {
    state: "提示",
    what: `系统的字符编码设置是 ${locale}，不是 UTF-8，终端里的中文可能显示成乱码`,
    otherwise: "在终端里先运行 export LANG=zh_CN.UTF-8；写出的文件不受影响",
  };
}
