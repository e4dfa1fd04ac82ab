// A figure as a link in the manner its place asks for; the figure and where it comes from stay the same.
import { error } from "../base/diagnostic.ts";
import { presented } from "../figures/presentation.ts";
import type { HelperCall } from "./helpers/helper.ts";
import { figureLink } from "./links.ts";
import { presentationOf } from "./manners.ts";

export function presentedLink({ rendering, manners, place }: HelperCall, id: string): string {
  const figure = rendering.figure(id, place);
  if (!figure) return "";
  if (manners.size === 0) return figureLink(figure.text, figure.id);
  const shown = presented(figure, presentationOf(manners));
  if ("text" in shown) return figureLink(shown.text, figure.id);
  rendering.found.push(error("narrative/presentation", shown.wrong, { place, hint: shown.hint }));
  return "";
}
