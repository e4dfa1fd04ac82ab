// Numbers typed by hand into a text that should carry figures: one that contradicts the records is an error, one without a source a warning.
import { type Diagnostic, error, note, type Related, warning } from "../../base/diagnostic.ts";
import type { Figure } from "../../figures/figure.ts";
import { literalText } from "../../narrative/literal-text.ts";
import type { TemplateText } from "../../narrative/template.ts";
import { matchFigure } from "./match-figures.ts";
import { numbersInText, type TypedNumber } from "./numbers-in-text.ts";

/** `figures`: everything the text's region, year and subject have to say. */
export function checkTypedNumbers(template: TemplateText, figures: readonly Figure[]): readonly Diagnostic[] {
  return numbersInText(literalText(template.text)).map((number) => judge(number, template, figures));
}

function judge(number: TypedNumber, template: TemplateText, figures: readonly Figure[]): Diagnostic {
  const place = { file: template.file, line: template.line + number.line - 1, column: number.column };
  const match = matchFigure(number, figures);
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
          related: origins(match.figure),
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

/** Where the figure's own value comes from. */
function origins(figure: Figure): readonly Related[] {
  const { inputs, method, definedAt } = figure.provenance;
  const shown = inputs.slice(0, 3).map((input) => {
    const value = input.value === undefined ? "" : `，${input.field}为${input.value}`;
    const source = input.source === undefined ? "" : `，来源：${input.source}`;
    return { place: input.place, message: `${figure.text}来自${input.kind}“${input.title}”${value}${source}` };
  });
  const more = inputs.length > 3 ? `（共${inputs.length}条记录）` : "";
  return [...shown, { place: definedAt, message: `口径：${method}${more}` }];
}
