// {{引 "10%" "《抽评工作方案》"}}: a fact quoted from a named source.
import { citationLink } from "../links.ts";
import type { Helper } from "./helper.ts";

export const citation: Helper = ({ arguments: [text = "", source = ""] }) => citationLink(text, source);
