// Splits a number as it reads into what is set large and what is set small: 超|3.03|亿元.

export interface NumberParts {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** All of a text without digits stands in `digits`, so nothing is lost. */
export function numberParts(text: string): NumberParts {
  const found = /^(\D*?)([-−]?\d[\d,]*(?:\.\d+)?)(.*)$/su.exec(text);
  if (found === null) return { before: "", digits: text, after: "" };
  const [, before = "", digits = "", after = ""] = found;
  return { before, digits, after };
}
