// Says once a build which faces stand in for those GB/T 9704 names, and which single characters came from yet another.
import { type Diagnostic, note } from "../../base/diagnostic.ts";
import { type FontRole, fonts } from "../style.ts";
import type { Choices } from "./choices.ts";
import { describeCharacter } from "./describe-character.ts";
import { askedFile, type OwnFonts } from "./own-fonts.ts";
import { isChinese } from "./role-chains.ts";

const roles = Object.keys(fonts) as FontRole[];

export function substitutions(choices: Choices, own: OwnFonts, folder: string): readonly Diagnostic[] {
  const missing = roles.filter((role) => !own.has(role) && mainFace(choices, role) !== undefined);
  const replacements =
    missing.length === 0
      ? []
      : [
          note(
            "writers/font-substituted",
            `PDF 里的公文字体由开放字体代替：${missing.map((role) => replaced(choices, role)).join("，")}`,
            {
              place: { file: folder },
              hint: `单位有自己的字体时，把 ${missing.map(askedFile).join("、")} 放进 ${folder}，生成时就会用上`,
            },
          ),
        ];
  return [...replacements, ...roles.flatMap((role) => strays(choices, role, folder))];
}

const replaced = (choices: Choices, role: FontRole): string => `${role}用${mainFace(choices, role)}`;

/** The name of the face that draws most of the Chinese characters of a role. */
function mainFace(choices: Choices, role: FontRole): string | undefined {
  const counts = new Map<string, number>();
  for (const [codePoint, face] of choices.get(role) ?? []) {
    if (isChinese(codePoint)) counts.set(face.name, (counts.get(face.name) ?? 0) + 1);
  }
  let most: string | undefined;
  for (const [name, count] of counts) if (count > (counts.get(most ?? "") ?? 0)) most = name;
  return most;
}

/** Chinese characters the main face lacks. */
function strays(choices: Choices, role: FontRole, folder: string): readonly Diagnostic[] {
  const main = mainFace(choices, role);
  const strangers = new Map<string, string[]>();
  for (const [codePoint, face] of choices.get(role) ?? []) {
    if (!isChinese(codePoint) || face.name === main) continue;
    strangers.set(face.name, [...(strangers.get(face.name) ?? []), describeCharacter(codePoint)]);
  }
  return [...strangers].map(([name, characters]) =>
    note("writers/font-substituted", `${role}的字体（${main}）没有 ${characters.join("、")}，这些字由${name}代替`, {
      place: { file: folder },
    }),
  );
}
