// A record's text may end in a stop where the template goes on with its own, 凭证不全。 before 。 or ；: of the two, the template's is left.
import { inert } from "./inert.ts";

/** No character: nothing that is read or written can hold it. */
const ended = "\uFDD0";

/** Text from a record within a sentence, inert. */
export const saidInSentence = (text: string): string =>
  inert(text).replace(/[。；，、]$/u, (stop) => `${stop}${ended}`);

/** The whole text, when it is rendered. */
export const withOneStop = (markdown: string): string =>
  markdown.replace(new RegExp(`[。；，、]${ended}(?=[。；，、：（])`, "gu"), "").replaceAll(ended, "");
