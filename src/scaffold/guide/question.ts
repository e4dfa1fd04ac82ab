// One question of the guided start: what it is for, what is proposed, and which answers are good.
import type { Refusal } from "../refusal.ts";

/** The line a person typed; undefined when nobody is there, or the answering has ended. */
export type Ask = (text: string) => Promise<string | undefined>;

export interface Question<Value> {
  /** 网址名 */
  readonly title: string;
  /** What it is for; a sentence. */
  readonly purpose: string;
  /** What “?” shows. */
  readonly help: string;
  /** What an empty answer means, as it would be typed; without one an empty answer is asked again. */
  readonly proposal?: string;
  /** The words it is chosen from; their numbers, counted from 1, are answers as well. */
  readonly choices?: readonly string[];
  read(answer: string): Promise<{ readonly value: Value } | Refusal>;
}

/** Asks until the answer is good; undefined when the answering ended first. */
export async function asked<Value>(ask: Ask, question: Question<Value>): Promise<{ value: Value } | undefined> {
  const { title, purpose, help, proposal, choices } = question;
  const offered = choices ? `（${choices.map((one, index) => `${index + 1} ${one}`).join("，")}）` : "";
  const prompt = `${title}${offered}${proposal === undefined ? "" : ` [${proposal}]`}：`;
  let before = `\n${purpose}\n`;
  for (;;) {
    const typed = await ask(`${before}${prompt}`);
    if (typed === undefined) return undefined;
    const answer = typed.trim().normalize("NFC");
    if (answer === "?" || answer === "？") {
      before = `  ${help}\n`;
      continue;
    }
    const meant = answer === "" ? proposal : chosen(answer, choices);
    const read = meant === undefined ? { refusal: "这一项要填写。" } : await question.read(meant);
    if (!("refusal" in read)) return read;
    before = `  ${read.refusal}\n`;
  }
}

/** 2, and ２ as an input method for Chinese writes it, mean the second choice. */
function chosen(answer: string, choices: readonly string[] = []): string {
  const number = /^\d$/.exec(answer.normalize("NFKC"));
  return (number && choices[Number(number[0]) - 1]) ?? answer;
}
