// The type of find-nginx.mjs, which the installer runs before TypeScript can be.
export function findNginx(named?: string): string | undefined;
