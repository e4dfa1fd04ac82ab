// Characters of a document that no face can draw. Drawn all the same they would be blanks that nobody notices.
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import type { Place } from "../../base/place.ts";
import type { RoleCharacters } from "./choices.ts";
import { describeCharacter } from "./describe-character.ts";
import type { Fonts } from "./prepare-fonts.ts";

/** One error for each such character, by code. */
export function missingGlyphs(characters: RoleCharacters, fonts: Fonts, place: Place): readonly Diagnostic[] {
  const missing = new Set<number>();
  for (const [role, codePoints] of characters) {
    for (const codePoint of codePoints) {
      if (fonts.character(role, codePoint) === undefined) missing.add(codePoint);
    }
  }
  return [...missing]
    .sort((a, b) => a - b)
    .map((codePoint) =>
      error("writers/missing-glyph", `没有一种字体有 ${describeCharacter(codePoint)}，PDF 里会是空白，因此没有生成`, {
        place,
        hint: "请核对是否误输入（如表情、造字、乱码），改用规范汉字；生僻字请把含有它的字体以“补字.ttf”为名放进自有字体文件夹",
      }),
    );
}
