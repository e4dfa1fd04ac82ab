// The type of find-chromium.mjs, which the installer runs before TypeScript can be.
export function findChromium(named?: string): string | undefined;
