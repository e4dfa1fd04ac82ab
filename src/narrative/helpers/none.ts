// {{#无 "抽评差等项目数"}}…{{else}}…{{/无}}: what is said only when it is known that there is none; nothing is known of what has no data.
import type { Helper } from "./helper.ts";

export const none: Helper = ({ rendering, arguments: [id = ""], row, inside, otherwise }) =>
  rendering.size(id)?.isZero() ? inside(row) : otherwise();
