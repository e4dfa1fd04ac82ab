// {{#有 "抽评项目数"}}…{{else}}…{{/有}}: what stands inside is said only when there is something to say; of several names, one is enough.
import type { Helper } from "./helper.ts";

export const when: Helper = ({ rendering, arguments: ids, row, inside, otherwise }) =>
  ids.some((id) => rendering.holds(id)) ? inside(row) : otherwise();
