// Numbers typed by hand into a text that should carry figures: one that contradicts the records is an error, one without a source a warning.
import { type Diagnostic, error, note, warning } from "../../base/diagnostic.ts";
import type { Place } from "../../base/place.ts";
import type { Figure } from "../../figures/figure.ts";
import { literalText } from "../../narrative/literal-text.ts";
import type { TemplateText } from "../../narrative/template.ts";
import { weighed } from "./figure-by-words.ts";
import { type Match, matchFigure } from "./match-figures.ts";
import { numbersInText, type TypedNumber } from "./numbers-in-text.ts";
import { originsOf } from "./origins-of.ts";
import { withWords } from "./read-prose.ts";
import { placeIn } from "./written-at.ts";

/** Those that report something, if `figures` has words for it. */
export const typedNumbers = ({ text }: TemplateText): readonly TypedNumber[] => numbersInText(literalText(text));

/** Whether figures named by these phrases have anything to say of the numbers typed there: 三个层面 divides, 抽评项目三个 reports. */
export const mayReport = (template: TemplateText, phrases: readonly string[]): boolean =>
  typedNumbers(template).some(({ loose, before }) => !loose || phrases.some((phrase) => before.includes(phrase)));

/** `figures`: everything the text's region, year and subject have to say. */
export function checkTypedNumbers(template: TemplateText, figures: readonly Figure[]): readonly Diagnostic[] {
  const text = literalText(template.text);
  return typedNumbers(template).flatMap((number) => {
    const match = weighed(matchFigure(number, figures), withWords(number, text), figures);
    if (number.loose && match.status === "untraced") return [];
    return [judge(number, match, placeIn(template, number.offset))];
  });
}

function judge(number: TypedNumber, match: Match, place: Place): Diagnostic {
  switch (match.status) {
    case "agrees":
      return note("document/typed-number", `“${number.text}”是手写的，与口径“${match.figure.id}”一致`, {
        place,
        hint: `改写成 {{数 "${match.figure.id}"}}，以后台账变了，这里会跟着变`,
      });
    case "contradicts":
      return error(
        "document/contradicted-number",
        `手写的“${number.text}”与“${match.figure.id}”${match.figure.text}不一致`,
        {
          place,
          hint: `请改写成 {{数 "${match.figure.id}"}}，或更正台账；说的是别处的数时，请写成 {{引 "${number.text}" "出处"}}`,
          related: originsOf(match.figure),
        },
      );
    case "untraced": {
      const guess = match.probably;
      const hint = guess
        ? `可能是口径“${guess.id}”（${guess.text}），请改写成 {{数 "${guess.id}"}}`
        : `请改写成 {{数 "…"}}；引用别处的数，请写成 {{引 "${number.text}" "出处"}}`;
      return warning("document/untraced-number", `手写的“${number.text}”没有出处`, { place, hint });
    }
  }
}
