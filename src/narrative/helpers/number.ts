// {{数 "抽评项目数"}}, {{数 "抽评资金" 单位="万元"}}: a figure in a sentence.
import { presentedLink } from "../presented-link.ts";
import type { Helper } from "./helper.ts";

export const number: Helper = (call) => presentedLink(call, call.arguments[0] ?? "");
