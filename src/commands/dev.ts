// liangji dev: watches records and templates, and shows in a browser what each save changes.
import { isError } from "../base/diagnostic.ts";
import { openBrowser } from "../preview/open-browser.ts";
import type { Picture } from "../preview/picture.ts";
import { type Onlooker, Preview } from "../preview/preview.ts";
import { type Show, show } from "../preview/show.ts";
import { watchFolders } from "../preview/watch.ts";
import { countsText } from "../report/finding-counts.ts";
import { findingsText } from "../report/findings-text.ts";
import { SourceLines } from "../report/source-lines.ts";
import { visible } from "../report/visible.ts";
import type { Command, Surroundings } from "./command.ts";
import { folderOptions, foldersFrom } from "./folders.ts";
import { misusedBy } from "./misused.ts";

const usualPort = 4321;
const thisMachine = "127.0.0.1";

export const dev: Command = {
  name: "dev",
  summary: "一边改一边看：保存以后，浏览器里的文件和问题马上更新",
  description:
    "打开本机上的预览网页，看着记录和模板的文件夹。每次保存后重新检查，浏览器里打开的文件、问题和网站预览随着更新；有错误时网页上写明在哪里、怎么改。不写任何文件，按 Ctrl-C 结束。",
  options: {
    content: folderOptions.content,
    templates: folderOptions.templates,
    port: { type: "string", value: "端口", fallback: String(usualPort), help: "网页的端口，被占用时用下一个" },
    host: {
      type: "string",
      value: "地址",
      fallback: thisMachine,
      help: "让网络上的别的电脑也能打开（如 0.0.0.0）；预览里有内部记录，请只在可信的网络里用",
    },
    open: { type: "boolean", help: "同时打开浏览器" },
    poll: { type: "boolean", help: "不靠系统通知，定时查看文件；网络盘上的文件夹要用" },
  },
  examples: ["npm run dev", "npm run liangji -- dev --content 我的记录 --open"],
  async run(options, surroundings) {
    const { world, print, tell, clock } = surroundings;
    const port = Number(options.port ?? usualPort);
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      return misusedBy("dev", tell)(`--port 要写0到65535的整数，写的是“${options.port}”。`);
    }
    const host = typeof options.host === "string" ? options.host : thisMachine;
    const folders = foldersFrom(options);
    const onlookers: Onlooker[] = [];
    const preview = new Preview(world, folders, clock, onlookers);
    const terminal = reportTo(surroundings);
    let shown: Show;
    try {
      shown = await show({ world, host, port, clock, preview: () => preview, failed: terminal.failed });
    } catch (cause) {
      tell(`网页打不开（${(cause as NodeJS.ErrnoException).code ?? cause}）：请换一个 --port，或检查 --host。\n`);
      return 2;
    }
    onlookers.push(shown, terminal);
    const address = `http://${host.includes(":") ? `[${host}]` : host}:${shown.port}/`;
    print(`预览在 ${address} ，保存 ${folders.content}、${folders.templates} 里的文件就会更新；按 Ctrl-C 结束。`);
    if (host !== thisMachine && host !== "localhost" && host !== "::1")
      tell("注意：网络上能连到这台电脑的人都能看到预览，里面有不公开的内部记录。用完请及时结束。\n");
    await surroundings.untilStopped(async (signal) => {
      const watch = await watchFolders([folders.content, folders.templates], {
        poll: options.poll === true,
        changed: (path) => preview.saved(path),
        refused: (reason) => tell(`系统不再通知文件的变化（${reason}），改为定时查看。\n`),
      });
      preview.saved(undefined);
      if (options.open === true && !(await openBrowser(address))) tell(`浏览器没有打开，请自己打开 ${address}\n`);
      await new Promise((stopped) => {
        signal.addEventListener("abort", stopped, { once: true });
        if (signal.aborted) stopped(undefined);
      });
      await Promise.all([watch.close(), preview.close(), shown.close()]);
    });
    // Stopping is how a preview ends: nothing was cut off.
    return 0;
  },
};

/** A line for each walk, and the errors that were not there before. */
function reportTo({ world, print, tell }: Surroundings): Onlooker {
  const report = async ({ number, findings, changes, took, documents }: Picture): Promise<void> => {
    const what = number === 1 ? `可以看的文件有${documents.size}份` : `影响了${changes.documents.length}份文件`;
    print(`第${number}次检查（${(took / 1000).toFixed(1)}秒）：${what}；${countsText(findings)}。`);
    const fresh = (number === 1 ? findings : changes.found).filter(isError);
    if (fresh.length > 0) print(await findingsText(fresh, new SourceLines(world)));
  };
  const failed = (trouble: string): void => {
    const lines = trouble.split("\n").map(visible).join("\n");
    tell(`程序本身出了问题，不是您的记录有错。预览继续，保存后会再检查一次。请把下面的内容发给维护者：\n${lines}\n`);
  };
  return {
    walking: () => undefined,
    walked: (picture) => void report(picture).catch((cause) => failed(String(cause))),
    failed,
  };
}
