// Where the nginx for the deployment test is: named in NGINX, or one the system has.
import { existsSync } from "node:fs";

const usual = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

/** The path of an executable, or undefined when there is none. An NGINX that does not exist is not replaced by another. */
export function findNginx(named = process.env.NGINX) {
  if (named) return existsSync(named) ? named : undefined;
  return usual.find((path) => existsSync(path));
}
