// 等次: the four grades, under whatever word a region prints for them.
import { scalar } from "./scalar.ts";

export const grades = ["优", "良", "中", "差"] as const;
export type Grade = (typeof grades)[number];

/** A grade with the word it was printed as: 优秀 is the grade 优. */
export interface GradeWord {
  readonly grade: Grade;
  readonly word: string;
}

const words: Readonly<Record<string, Grade>> = {
  优: "优",
  优秀: "优",
  良: "良",
  良好: "良",
  中: "中",
  中等: "中",
  差: "差",
  较差: "差",
};

export const grade = scalar<GradeWord>({
  name: "优、良、中、差之一",
  example: "优",
  options: Object.keys(words),
  parse(text) {
    const found = Object.hasOwn(words, text) ? words[text] : undefined;
    return found === undefined ? undefined : { grade: found, word: text };
  },
  // 优良 is no slip of 优: nobody is offered a grade that the text does not name.
  meant: (text) => text.replace(/\s/g, ""),
  hint: `请从中选一个：${Object.keys(words).join("、")}`,
});

/** Whether a value of a record is a grade. */
export const isGradeWord = (value: unknown): value is GradeWord =>
  typeof value === "object" && value !== null && "grade" in value && grades.some((one) => one === value.grade);
