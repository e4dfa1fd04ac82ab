// What is sent back for a request, and the headers every reply carries.

export interface Reply {
  readonly status: number;
  /** text/html … */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the page may load, where that is not what pages of the preview may. */
  readonly policy?: string;
}

/** Its own styles, scripts and frames, and nothing from anywhere else. */
const ownPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

/** Nothing is kept, guessed, told to other sites, or shown within them. */
export const headersOf = ({ type, policy = ownPolicy }: Pick<Reply, "type" | "policy">): Record<string, string> => ({
  "Content-Type": type,
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "SAMEORIGIN",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
});

export const htmlType = "text/html; charset=utf-8";
export const textReply = (status: number, body: string): Reply => ({ status, type: "text/plain; charset=utf-8", body });
