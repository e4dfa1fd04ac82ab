// What offices write above the columns of a list of departments, and the field each of them can only mean there.
import { department } from "../../records/kinds/department.ts";

const { name, shortNames, formerNames, parent, type, office } = department.fields;

const heads: readonly (readonly [head: RegExp, key: string])[] = [
  [/^(?:一级)?(?:预算)?(?:单位|部门)(?:名称|全称)?$|^名称$/, name.key],
  [/^(?:单位|部门)?简称$/, shortNames.key],
  [/^(?:原名称?|曾用名称?)$/, formerNames.key],
  [/^(?:主管|上级)(?:预算)?(?:单位|部门)(?:名称)?$/, parent.key],
  [/^(?:单位|部门)?(?:类型|类别|性质)$/, type.key],
  [/^(?:归口|业务|对口)(?:科室|处室|股室)$/, office.key],
];

/** The key of the field; undefined for a head that says something else. */
export function departmentKey(head: string): string | undefined {
  const plain = head.normalize("NFKC").replace(/[\s*]/g, "");
  return heads.find(([one]) => one.test(plain))?.[1];
}

export const isNameHead = (head: string): boolean => departmentKey(head) === name.key;
