// 优、良、中、差 as sentences use them: right before a number (为良的项目124个), right behind it (15个优秀), or in a figure's name.

export type GradeLetter = "优" | "良" | "中" | "差";

/** From the best to the worst: a list with all of them is complete. */
export const gradeLetters: readonly GradeLetter[] = ["优", "良", "中", "差"];

const word = "优秀|良好|中等|较差|优|良|中|差";
const tail = '[”"]?(?:等(?:次|级)?|级)?的?(?:项目|报告|等次|等级|单位|部门|政策)?(?:共|有|为|计|占比?|是|的)*$';
const before = new RegExp(`(?:^|[为是的获评中“"：:、，（(次果级出定选]|结果|等次)(${word})${tail}`);
const named = /([优良中差])等|(优秀|良好)/;

/** The grade the words right before a number end with; `label` is one clause. */
export const gradeBefore = (label: string): GradeLetter | undefined => letter(before.exec(label)?.[1]);

/** 抽评优等项目数 speaks of 优. */
export const gradeIn = (name: string): GradeLetter | undefined => letter(named.exec(name)?.[0]);

const letter = (text: string | undefined): GradeLetter | undefined =>
  gradeLetters.find((grade) => text?.startsWith(grade));
