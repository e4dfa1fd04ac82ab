// What a browser may load for these pages: their own styles and pictures, and nothing else from anywhere.

const rules = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
];

export const contentSecurityPolicy: string = rules.join("; ");
