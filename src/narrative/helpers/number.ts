// {{数 "抽评项目数"}}: a figure in a sentence.
import { figureLink } from "../links.ts";
import type { Helper } from "./helper.ts";

export const number: Helper = ({ rendering, arguments: [id = ""], place }) => {
  const figure = rendering.figure(id, place);
  return figure ? figureLink(figure.text, figure.id) : "";
};
