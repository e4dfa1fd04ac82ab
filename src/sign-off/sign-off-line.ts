// How far the documents of a build are, in one line.
import { type SignOff, type SignOffState, stateWords } from "./sign-off.ts";

interface Signed {
  readonly signOff?: SignOff;
}

/** Empty where sign-off is not in use. */
export function signOffLine(years: readonly { readonly documents: readonly Signed[] }[]): string {
  const states = years.flatMap(({ documents }) => documents.flatMap(({ signOff }) => signOff ?? []));
  const counted = (Object.entries(stateWords) as [SignOffState, string][]).flatMap(([state, word]) => {
    const count = states.filter((one) => one.state === state).length;
    return count === 0 ? [] : [`${word}${count}份`];
  });
  return counted.length === 0 ? "" : `审核签发：${counted.join("，")}。`;
}
