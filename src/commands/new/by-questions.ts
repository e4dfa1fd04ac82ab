// new without words: asks the person at the terminal, one question after the other.
import { visible } from "../../report/visible.ts";
import { guidedStart } from "../../scaffold/guide/guided-start.ts";
import { lookAround } from "../../scaffold/look-around.ts";
import type { Request } from "../../scaffold/request.ts";
import type { Surroundings } from "../command.ts";
import { readDepartments } from "./read-departments.ts";

const welcome =
  "下面一问一答，建好一个地区和它的第一个年度。直接按回车，用方括号里的答案；输入“?”看说明；随时按 Ctrl-C 退出，最后一问之前不写任何文件。\n";

export async function askForRegion(content: string, surroundings: Surroundings): Promise<Request | "no" | "ended"> {
  const around = await lookAround(surroundings.world, content);
  surroundings.tell(welcome);
  const ask = (question: string) => surroundings.ask(question.split("\n").map(visible).join("\n"));
  const request = await guidedStart(around, ask, (text) => readDepartments(text, "", surroundings));
  return request ?? "ended";
}
