// A store that cannot be used until a person puts something right.

/** Its message says in Chinese what was met and what to check; it holds no password and no words of a stranger. */
export class StoreTrouble extends Error {
  override readonly name = "StoreTrouble";
}
