// Questions nobody was there to answer, as lines of a mapping that wait for a person.
import { keptRemarks } from "./kept-remarks.ts";
import { answerAsMapping, joinMappings, type Mapping } from "./mapping.ts";
import { mappingText } from "./mapping-text.ts";
import { leftOut, type Question, undecided } from "./question.ts";

/** The mapping with a line 待确认 for each question, and behind it what may stand there. `before`: the text it replaces. */
export function questionsToMapping(mapping: Mapping, questions: readonly Question[], before = ""): string {
  const open = questions.map((one) => answerAsMapping(one, undecided)).reduce(joinMappings, mapping);
  const asked = new Map(questions.map((one) => [pathOf(one).join("\n"), remarkOn(one)]));
  const kept = keptRemarks(before);
  return mappingText(open, (path) => asked.get(path.join("\n")) ?? kept.get(path.join("\n")));
}

const pathOf = ({ about, kind, field, subject }: Question): readonly string[] => {
  if (about === "表") return ["表", subject];
  return about === "取值" ? [kind, "取值", field ?? "", subject] : [kind, about, subject];
};

function remarkOn({ choices, optional, examples }: Question): string {
  const answers = [...choices.map(({ answer }) => answer), ...(optional ? [leftOut] : [])];
  const samples = examples.length > 0 ? `；内容如 ${examples.join("、")}` : "";
  return `请确认：${[...new Set(answers)].join("、")}${samples}`.replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, " ");
}
