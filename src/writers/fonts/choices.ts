// What a build asks of its fonts, and which face was chosen for it.
import type { FontRole } from "../style.ts";
import type { Face } from "./face.ts";

/** Code points by the role they are set in. */
export type RoleCharacters = ReadonlyMap<FontRole, ReadonlySet<number>>;

/** The face chosen for each character of a role. */
export type Choices = ReadonlyMap<FontRole, ReadonlyMap<number, Face>>;
