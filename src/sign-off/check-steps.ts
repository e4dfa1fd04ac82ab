// What is wrong with the 签发 of one document: changed since, signed without review, signed twice, nothing to withdraw.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import { placeOf } from "../records/record.ts";
import type { SignOff, SignOffRecord } from "./sign-off.ts";
import { standingSteps } from "./state-of.ts";

/** `steps`: in their order. */
export function checkSteps(title: string, steps: readonly SignOffRecord[], signOff: SignOff): readonly Diagnostic[] {
  return [...changedSince(title, signOff), ...steps.flatMap((step, index) => inItsPlace(step, steps.slice(0, index)))];
}

function changedSince(title: string, { state, step, keptBack }: SignOff): readonly Diagnostic[] {
  if (!step || (state !== "changed-since-review" && state !== "changed-since-signing")) return [];
  const { step: done } = step.data;
  const what = done === "已签发" ? "签发" : "审核";
  const since = `“${title}”${what}后内容有改动`;
  return [
    warning("sign-off/changed-since", keptBack ? `${since}，重新签发以前不上公开网站` : `${since}，没有重新${what}`, {
      place: placeOf(step, ["digest"]),
      hint: `改了哪里，用 diff 命令比较${what}时那一稿和现在的成果；改动无误的，用 sign 命令重新审核、签发；误改的，改回原样`,
    }),
  ];
}

/** Whether a step may follow on those before it. */
function inItsPlace(step: SignOffRecord, earlier: readonly SignOffRecord[]): readonly Diagnostic[] {
  const { data } = step;
  const standing = standingSteps(earlier);
  const same = standing.filter((one) => one.data.digest === data.digest);
  if (data.step === "撤回签发" && !standing.some((one) => one.data.step === "已签发")) {
    const message = `撤回了“${data.document}”的签发，可是在这以前没有签发过`;
    return [at(step, "nothing-to-withdraw", message, "请核对文件、日期和先后；撤回审核的，状态写“退回”")];
  }
  if (data.step !== "已签发") return [];
  const twice = same.find((one) => one.data.step === "已签发");
  if (twice) {
    const related = [{ place: twice.place, message: "已经签发的一条" }];
    const message = `“${data.document}”已经签发，内容没有改动，又签发了一次`;
    return [at(step, "signed-twice", message, "请核对，删去多登记的一条；登记在另一份文件名下的，改正“文件”", related)];
  }
  if (same.some((one) => one.data.step === "已审核")) return [];
  const message = `“${data.document}”签发的内容没有审核过`;
  const hint =
    "签发前应当审核（《党政机关公文处理工作条例》第二十条）：审核过的，请在这一条前面补写“已审核”一条，日期不晚于签发日期，内容摘要照抄";
  return [at(step, "signed-unreviewed", message, hint)];
}

const at = (step: SignOffRecord, what: string, message: string, hint: string, related: Diagnostic["related"] = []) =>
  warning(`sign-off/${what}`, message, { place: placeOf(step, ["step"]), hint, related });
