// {{记 "涉及资金"}}: a field of the record the document is about, traced to where it was typed.
import { fieldFigureId } from "../../figures/field-figure.ts";
import { figureLink } from "../links.ts";
import type { Helper } from "./helper.ts";

export const subjectField: Helper = ({ rendering, arguments: [key = ""], place }) => {
  const figure = rendering.figure(fieldFigureId(key), place);
  return figure ? figureLink(figure.text, figure.id) : "";
};
