// What stands between two lines that are one sentence: nothing in Chinese, a space between words of other scripts.

export const joint = (before: string, after: string): string =>
  /[A-Za-z0-9,.;:)]$/.test(before) && /^[A-Za-z]/.test(after) ? " " : "";
