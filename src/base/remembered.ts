// What a pure function gave for a short text, kept for the next who asks the same: ledgers write the same few thousand numbers over and over.

/** More than this many answers are never held; then it begins anew, so that a ledger of any size takes the same room. */
const mostAnswers = 8192;
/** What is longer is hardly written twice. */
const longest = 24;

/** `make` depends on nothing but its text, and nobody changes what it gives. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const answers = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.value;
    const value = make(text);
    if (text.length > longest) return value;
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(text, { value });
    return value;
  };
}
