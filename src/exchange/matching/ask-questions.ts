// Questions to a person at the terminal, numbered choices each; the answers become part of the mapping.
import { answerAsMapping, emptyMapping, joinMappings, type Mapping } from "./mapping.ts";
import { leftOut, type Question } from "./question.ts";

type Ask = (question: string) => Promise<string | undefined>;

/** Undefined when nobody answers any more: then nothing of what was answered before counts as confirmed. */
export async function askQuestions(questions: readonly Question[], ask: Ask): Promise<Mapping | undefined> {
  let mapping = emptyMapping;
  for (const [index, question] of questions.entries()) {
    const answer = await answerTo(question, `（${index + 1}/${questions.length}）`, ask);
    if (answer === undefined) return undefined;
    mapping = joinMappings(mapping, answerAsMapping(question, answer));
  }
  return mapping;
}

async function answerTo(question: Question, count: string, ask: Ask): Promise<string | undefined> {
  let text = `${count}${questionText(question)}`;
  for (;;) {
    const typed = await ask(text);
    if (typed === undefined) return undefined;
    const answer = chosen(question, typed);
    if (answer !== undefined) return answer;
    text = `没有“${typed.trim()}”这个选项，请只输入前面的数字：`;
  }
}

/** The first for an empty line; a choice may also be typed out. */
function chosen({ choices, optional }: Question, typed: string): string | undefined {
  const plain = typed.normalize("NFKC").trim();
  if (optional && (plain === "0" || plain === leftOut)) return leftOut;
  const number = plain === "" ? 1 : /^\d{1,3}$/.test(plain) ? Number(plain) : undefined;
  if (number === undefined) return choices.find(({ answer }) => answer === typed.trim())?.answer;
  return choices[number - 1]?.answer;
}

export function questionText({ text, place, choices, optional, examples }: Question): string {
  const where = place.cell === undefined ? place.file : `${place.file} ${place.cell}`;
  const samples = examples.length > 0 ? `\n  内容如：${examples.join("、")}` : "";
  const numbered = choices.map(
    ({ label }, index) => `  ${index + 1}. ${label}${index === 0 ? "（直接回车选这一项）" : ""}`,
  );
  const none = optional ? [`  0. ${leftOut}`] : [];
  return `${text}（${where}）${samples}\n${[...numbered, ...none].join("\n")}\n请输入数字：`;
}
