// {{记 "涉及资金"}}: a field of the record the document is about, traced to where it was typed.
import { fieldFigureId } from "../../figures/field-figure.ts";
import { presentedLink } from "../presented-link.ts";
import type { Helper } from "./helper.ts";

export const subjectField: Helper = (call) => presentedLink(call, fieldFigureId(call.arguments[0] ?? ""));
