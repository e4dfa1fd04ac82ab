// Plain data from a stranger to what it should be: copied property by property, so that nothing comes along that nobody asked for.

/** The value, copied as far as it is known; throws Misshapen, which readAs() turns into a sentence. */
export type Read<Value> = (value: unknown, at: string) => Value;

/** A property that may be left out. */
export interface Optional<Value> {
  readonly optional: Read<Value>;
}

/** How to read each property of an object: none can be forgotten. */
export type Fields<Value> = {
  readonly [Key in keyof Value]-?: undefined extends Value[Key]
    ? Optional<Exclude<Value[Key], undefined>>
    : Read<Value[Key]>;
};

class Misshapen extends Error {}

function misshapen(at: string, wanted: string): never {
  throw new Misshapen(`${at === "" ? "内容" : at} 应为${wanted}`);
}

/** The value, or what is wrong with it: where, and what was expected. */
export function readAs<Value>(
  read: Read<Value>,
  value: unknown,
): { readonly value: Value } | { readonly wrong: string } {
  try {
    return { value: read(value, "") };
  } catch (cause) {
    if (cause instanceof Misshapen) return { wrong: cause.message };
    throw cause;
  }
}

export const optional = <Value>(read: Read<Value>): Optional<Value> => ({ optional: read });

/** Longer than any text of a form. */
const longestText = 200_000;

export const text: Read<string> = (value, at) =>
  typeof value === "string" && value.length <= longestText ? value : misshapen(at, "文字");

export const flag: Read<boolean> = (value, at) => (typeof value === "boolean" ? value : misshapen(at, "true 或 false"));

/** Whole, not negative. */
export const count: Read<number> = (value, at) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : misshapen(at, "不小于零的整数");

export const matching =
  (pattern: RegExp, wanted: string): Read<string> =>
  (value, at) =>
    pattern.test(text(value, at)) ? text(value, at) : misshapen(at, wanted);

export const oneOf =
  <Word extends string | number | true>(...words: readonly Word[]): Read<Word> =>
  (value, at) =>
    words.find((word) => word === value) ?? misshapen(at, words.join("、"));

export const list =
  <Value>(item: Read<Value>): Read<readonly Value[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((one, index) => item(one, `${at}[${index}]`)) : misshapen(at, "列表");

export const map =
  <Value>(item: Read<Value>): Read<Readonly<Record<string, Value>>> =>
  (value, at) =>
    Object.fromEntries(Object.entries(entriesOf(value, at)).map(([key, one]) => [key, item(one, under(at, key))]));

export const object =
  <Value extends object>(fields: Fields<Value>): Read<Value> =>
  (value, at) => {
    const found = entriesOf(value, at);
    const copy: Record<string, unknown> = {};
    for (const [key, field] of Object.entries<Read<unknown> | Optional<unknown>>(fields)) {
      const [own, where] = [Object.hasOwn(found, key) ? found[key] : undefined, under(at, key)];
      if (typeof field === "function") copy[key] = field(own, where);
      else if (own !== undefined) copy[key] = field.optional(own, where);
    }
    return copy as Value;
  };

function entriesOf(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return misshapen(at, "“名称: 内容”");
  return value as Readonly<Record<string, unknown>>;
}

/** A stranger's key may be anything; what is said of it is short. */
const under = (at: string, key: string): string => `${at === "" ? "" : `${at}.`}${key.slice(0, 40)}`;
