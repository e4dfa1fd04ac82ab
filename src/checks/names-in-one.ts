// Several names in one text: 乙，丙 written where a list was meant. YAML separates the items of a list by half-width commas alone.

/** A piece in quotation marks or brackets, or characters that separate nothing: 1,250 is one number. */
const oneName = /(?:《[^《》]*》|“[^“”]*”|（[^（）]*）|\([^()]*\)|,(?=\d)|[^、，；;,])+/g;

/** The names in the order written; one where nothing separates them. */
export const namesInOne = (text: string): readonly string[] =>
  (text.match(oneName) ?? []).map((name) => name.trim()).filter((name) => name !== "");

/** 简称: [乙, 丙], as it should stand. */
export const asList = (key: string, names: readonly string[]): string => `${key}: [${names.join(", ")}]`;
