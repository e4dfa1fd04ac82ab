// What the YAML parser complains about, in the words of someone who has to mend the file.

interface Wording {
  readonly message: string;
  readonly hint: string;
}

const wordings: Readonly<Record<string, Wording>> = {
  TAB_AS_INDENT: { message: "行首用了制表符（Tab）缩进", hint: "请改用空格缩进，每层两个空格" },
  BAD_INDENT: { message: "缩进与上下文不一致", hint: "同一层的各行请从同一列开始，下一层多缩进两个空格" },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "一行里出现了两个“键: 值”",
    hint: "每行只写一个“键: 值”；值里有冒号加空格时，请用引号把值括起来",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "这一行看起来是键，却没有写成“键: 值”",
    hint: "请检查冒号：要用半角“:”，后面跟一个空格",
  },
  MISSING_CHAR: { message: "缺少冒号、引号或括号", hint: "请检查这一行：键后要有半角冒号和空格，引号和括号要成对" },
  BAD_SCALAR_START: { message: "值以特殊符号（@ ` % 等）开头", hint: "请用引号把整个值括起来" },
  BAD_DQ_ESCAPE: { message: "双引号里的反斜杠写法不被识别", hint: "请改用单引号，或把“\\”写成“\\\\”" },
  MULTIPLE_DOCS: { message: "一个文件里出现了第二个“---”文档", hint: "请把第二部分移到另一个文件，或写成列表" },
  UNEXPECTED_TOKEN: {
    message: "出现了意料之外的符号",
    hint: "请检查这一行的冒号、引号和缩进；值里有特殊符号时用引号括起来",
  },
  BAD_ALIAS: { message: "值以“*”开头，被当作引用", hint: "请用引号把整个值括起来" },
  BLOCK_IN_FLOW: {
    message: "方括号或花括号里的写法不对",
    hint: "括号里的各项用半角逗号“,”隔开，每项写成“键: 值”；也可以不用括号，一栏一行",
  },
  KEY_OVER_1024_CHARS: { message: "键超过1024个字符", hint: "键应是表格里的栏目名，请检查这一行是否少了换行" },
};

const otherwise: Wording = { message: "这里不是有效的 YAML", hint: "请检查这一行的冒号、引号和缩进" };

export const wordYamlError = (code: string): Wording => wordings[code] ?? otherwise;

/** A line that uses the full-width colon where YAML needs “: ”; its column, counted from 1. */
export function fullWidthColonColumn(line: string): number | undefined {
  const match = /^\s*(?:- )?([^\s:"'#：][^:"'#：]{0,30})：/.exec(line);
  return match ? match[0].length : undefined;
}

/** A line like `名称:湖州`, where the space after the colon is missing, or is not a plain one; the column of the colon. */
export function tightColonColumn(line: string): number | undefined {
  const match = /^\s*(?:- )?[\p{Script=Han}（）A-Za-z0-9]{1,30}:(?=[^ \t\n/])/u.exec(line);
  return match ? match[0].length : undefined;
}
