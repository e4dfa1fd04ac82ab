// liangji clear: makes room in the store of builds that are done on several machines.
import { clearStore, fewestDays } from "../executor/store/clear-store.ts";
import { openStore } from "../executor/store/open-store.ts";
import { StoreTrouble } from "../executor/store/store-trouble.ts";
import { visible } from "../report/visible.ts";
import type { Command } from "./command.ts";
import { misusedBy } from "./misused.ts";
import { queueOptions } from "./queue-options.ts";
import { typedText } from "./typed-text.ts";

const usual = "30";

export const clear: Command = {
  name: "clear",
  summary: "清理存放处里很久没有用到的文件",
  description:
    "几台机器一起做的成批生成，把用到和做好的文件放在存放处，没有变化的下次不用再做。这个命令删去很久没有用到的，别的不动；正在做的生成照常，删去的以后用到时重新做。可以放进定时任务。",
  options: {
    store: queueOptions.store,
    days: { type: "string", value: "天数", fallback: usual, help: `多少天没有用到的删去，至少${fewestDays}天` },
  },
  examples: ["npm run liangji -- clear --store /共享/亮绩 --days 60"],
  async run(options, { world, print, tell }) {
    const misused = misusedBy("clear", tell);
    const days = Number(typedText(options.days) ?? usual);
    if (!Number.isInteger(days) || days < fewestDays)
      return misused(`--days 要写不小于${fewestDays}的整数，写的是“${options.days}”。`);
    const text = typedText(options.store) ?? world.environment("LIANGJI_STORE");
    if (text === undefined) return misused("还要写 --store：要清理的存放处。");
    const store = await openStore(text, world);
    if (typeof store === "string") return misused(store);
    try {
      const { removed, freed, kept } = await clearStore(store, days);
      if (removed + kept === 0) print("这里没有存放处的文件，什么也没有删；请看 --store 写的是不是存放处。");
      else
        print(
          `删去了${removed}个文件，腾出${Math.floor(freed / 1024 / 1024)} MB；留下${kept}个，是${days}天以内用到过的。`,
        );
      return 0;
    } catch (cause) {
      if (!(cause instanceof StoreTrouble)) throw cause;
      tell(`${visible(cause.message)}\n`);
      return 1;
    }
  },
};
