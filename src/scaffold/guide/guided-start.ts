// The guided start: question by question to a new region with its first year, or to another year of a region that is there.
import type { ContentMap } from "../../reading/content.ts";
import { type KnownRegion, type Surroundings, same } from "../look-around.ts";
import type { Refusal } from "../refusal.ts";
import type { Request } from "../request.ts";
import { natureFacts } from "../trial.ts";
import { type Ask, asked, type Question } from "./question.ts";
import {
  addressQuestion,
  bureauQuestion,
  ledgerDateQuestion,
  levelQuestion,
  nameQuestion,
  natureQuestion,
  yearQuestion,
} from "./region-questions.ts";

/** Departments from a file or from names, as someone wrote them in one line. */
export type ReadDepartments = (text: string) => Promise<readonly ContentMap[] | Refusal>;

/** Thrown inside, when the answering ends: every question ends the whole start alike. */
const ended = Symbol("nobody answers any more");

/** What is to be made; “no” when the person decides against it; undefined when the answering ended. Writes nothing. */
export async function guidedStart(
  around: Surroundings,
  ask: Ask,
  readDepartments: ReadDepartments,
): Promise<Request | "no" | undefined> {
  const answerTo = async <Value>(question: Question<Value>): Promise<Value> => {
    const answered = await asked(ask, question);
    if (!answered) throw ended;
    return answered.value;
  };
  try {
    const request = await requestFrom(around, answerTo, readDepartments);
    const go = await answerTo(confirmation(around.content, request));
    return go === "是" ? request : "no";
  } catch (cause) {
    if (cause === ended) return undefined;
    throw cause;
  }
}

type AnswerTo = <Value>(question: Question<Value>) => Promise<Value>;

async function requestFrom(around: Surroundings, answerTo: AnswerTo, read: ReadDepartments): Promise<Request> {
  const name = await answerTo(nameQuestion());
  const known = around.regions.find((one) => same(one.folder, name) || same(one.name, name));
  if (known?.described) {
    return { what: "年度", region: known.folder, year: await answerTo(anotherYear(around, known)) };
  }
  const address = await answerTo(addressQuestion(name, around));
  const level = await answerTo(levelQuestion(name));
  const bureau = await answerTo(bureauQuestion(name));
  const year = await answerTo(yearQuestion(yearsIn(around).at(-1)));
  const nature = await answerTo(natureQuestion());
  const asOf = await answerTo(ledgerDateQuestion(year));
  const departments = await answerTo(departmentsQuestion(read));
  return { what: "地区", name, address, year, departments, facts: { level, bureau, ...natureFacts(nature), asOf } };
}

/** Its facts stand in its record; only what is new is asked. */
function anotherYear(around: Surroundings, { folder, name }: KnownRegion): Question<string> {
  const years = yearsIn(around, folder);
  const latest = years.at(-1);
  const there = latest === undefined ? "还没有年度" : `已有${years.join("、")}年度`;
  const purpose = `“${name}”已经建好，${there}，已有的文件都不改动。要为它建哪个年度？写四位年份。`;
  return { ...yearQuestion(latest === undefined ? undefined : String(Number(latest) + 1)), purpose };
}

/** From the earliest on. */
function yearsIn({ files }: Surroundings, folder?: string): readonly string[] {
  const years = files.flatMap(({ path }) => {
    const [region = "", year = ""] = path.split("/");
    return /^(?:19|20)\d{2}$/.test(year) && (folder === undefined || region === folder) ? [year] : [];
  });
  return [...new Set(years)].sort();
}

const later = "以后登记";

const departmentsQuestion = (read: ReadDepartments): Question<readonly ContentMap[]> => ({
  title: "部门名单",
  purpose:
    "台账里的主管部门、责任单位都要在部门名单里。写 Excel 或 CSV 文件的位置（可以把文件拖进这个窗口），或者直接写部门名称，用顿号隔开；手头没有就按回车。",
  help: "表里有一列“单位名称”“预算单位”或“部门名称”就可以。以后在 部门.yaml 里随时可以加。",
  proposal: later,
  read: async (answer) => {
    const found = answer === later ? [] : await read(answer);
    return "refusal" in found ? found : { value: found };
  },
});

function confirmation(content: string, request: Request): Question<string> {
  const folder = `${content}/${request.what === "地区" ? request.name : request.region}`;
  const departments = request.what === "地区" ? (request.departments ?? []).length : 0;
  const list = departments > 0 ? `，登记${departments}个部门` : "";
  const { year = "" } = request;
  const what = request.what === "地区" ? `地区的记录${list}，${year}年度的空白台账` : `${year}年度的空白台账`;
  return {
    title: "现在写吗",
    purpose: `要写的是${what}，放在 ${folder} 里；已有的文件不改动。`,
    help: "回答“否”，什么也不写。",
    proposal: "是",
    choices: ["是", "否"],
    read: async (answer) =>
      answer === "是" || answer === "否" ? { value: answer } : { refusal: "请回答“是”或“否”。" },
  };
}
