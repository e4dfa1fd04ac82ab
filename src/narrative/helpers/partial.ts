// {{> 片段名}}: a text shared by several templates, rendered in place.
import type { Helper } from "./helper.ts";

export const partial: Helper = ({ arguments: [name = ""], render }) => render({ partial: name });
