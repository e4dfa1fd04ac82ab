// The type of find-redis.mjs, which the installer runs before TypeScript can be.
export function findRedis(named?: string): string | undefined;
