// TXT-02: no 顿号 between quoted or titled names that stand side by side (GB/T 15834-2011, 4.5.3.5).
import { matches, type ProseCheck } from "../prose-check.ts";

/** A whole run of them, so that one list is one remark. */
const runs = /(?:《[^》]*》、){1,20}(?=《)|(?:“[^”]*”、){1,20}(?=“)/g;

export const noCommaBetweenTitles: ProseCheck = {
  name: "txt-02",
  sentence: "并列的书名号、引号之间不用顿号",
  why: "GB/T 15834-2011：标有引号或书名号的并列成分之间通常不用顿号，中间另有文字或括注时除外。",
  severity: "note",
  examples: {
    good: [
      "印发《绩效目标管理办法》《运行监控管理办法》，形成“1+N”“一办法一细则”的制度框架。",
      "《办法》（试行）、《细则》",
    ],
    bad: ["印发《绩效目标管理办法》、《运行监控管理办法》。"],
  },
  examine: (text) =>
    matches(text, runs, ({ 0: run }) => {
      const marks = run.startsWith("《") ? "书名号" : "引号";
      return { message: `并列的${marks}之间用了顿号`, hint: "请去掉这些顿号" };
    }),
};
