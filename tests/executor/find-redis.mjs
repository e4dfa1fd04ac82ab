// Where the Redis for the tests of the queue is: named in REDIS_SERVER, or one the system has.
import { existsSync } from "node:fs";

const usual = ["/usr/bin/redis-server", "/usr/local/bin/redis-server", "/opt/homebrew/bin/redis-server"];

/** The path of an executable, or undefined when there is none. A REDIS_SERVER that does not exist is not replaced by another. */
export function findRedis(named = process.env.REDIS_SERVER) {
  if (named) return existsSync(named) ? named : undefined;
  return usual.find((path) => existsSync(path));
}
