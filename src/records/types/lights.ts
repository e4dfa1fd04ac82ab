// 灯: the colours a monitored project or indicator is shown in; always named in words too.
import { choice } from "./words.ts";

export const light = choice("预警灯", ["红", "黄", "蓝", "绿"]);
