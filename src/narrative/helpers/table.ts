// {{表 "重点评价结果"}}: a table figure; the document room puts the table in its place.
import { tableLink } from "../links.ts";
import type { Helper } from "./helper.ts";

export const table: Helper = ({ rendering, arguments: [id = ""], place }) =>
  rendering.figure(id, place)?.value.type === "table" ? tableLink(id) : "";
