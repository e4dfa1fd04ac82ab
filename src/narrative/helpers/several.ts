// {{#多 "抽评项目数"}}…{{else}}…{{/多}}: what is said only when there is more than one, such as how they are spread.
import type { Helper } from "./helper.ts";

export const several: Helper = ({ rendering, arguments: [id = ""], row, inside, otherwise }) =>
  rendering.size(id)?.gt(1) ? inside(row) : otherwise();
