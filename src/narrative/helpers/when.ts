// {{#有 "抽评项目数"}}…{{else}}…{{/有}}: what stands inside is said only when there is something to say.
import type { Helper } from "./helper.ts";

export const when: Helper = ({ rendering, arguments: [id = ""], row, inside, otherwise }) =>
  rendering.holds(id) ? inside(row) : otherwise();
