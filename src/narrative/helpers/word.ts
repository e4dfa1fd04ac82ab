// {{名称}}: a column of the row, a word about region and year, a field of the subject, or the subject's prose.
import { error } from "../../base/diagnostic.ts";
import { fieldFigureId } from "../../figures/field-figure.ts";
import { proseWord } from "../language.ts";
import { figureLink } from "../links.ts";
import { saidInSentence } from "../one-stop.ts";
import type { Helper } from "./helper.ts";

export const word: Helper = ({ rendering, arguments: [name = ""], row, place, render }) => {
  if (name === proseWord) return render("prose");
  const cell = row?.get(name);
  if (cell !== undefined) return cell;
  const text = rendering.input.words.get(name);
  if (text === undefined) {
    const hint = `请在记录里填写“${name}”，或用 {{#有 "${fieldFigureId(name)}"}}…{{/有}} 把这句话括起来`;
    rendering.found.push(error("narrative/missing-word", `“${name}”没有填写`, { place, hint }));
    return "";
  }
  // A field that is a number is traced like any other number.
  const field = rendering.input.figures.figure(fieldFigureId(name));
  if (field.status !== "known" || field.figure.value.type !== "quantity") return saidInSentence(text);
  rendering.keep(field.figure);
  return figureLink(text, field.figure.id);
};
