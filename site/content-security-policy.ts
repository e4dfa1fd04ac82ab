// What a browser may load for these pages: their own styles, scripts and pictures, and nothing else from anywhere.

// A page opened from a disk has no origin that 'self' must match; from a server, no browser loads file: anyway.
const rules = [
  "default-src 'none'",
  "style-src 'self' file:",
  "script-src 'self' file:",
  "img-src 'self' file: data:",
  "base-uri 'none'",
  "form-action 'self' file:",
];

export const contentSecurityPolicy: string = rules.join("; ");
