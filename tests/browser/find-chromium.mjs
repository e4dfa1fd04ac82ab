// Where the Chromium for the browser tests is: named in CHROMIUM, or one the system has.
import { existsSync } from "node:fs";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of an executable, or undefined when there is none. A CHROMIUM that does not exist is not replaced by another. */
export function findChromium(named = process.env.CHROMIUM) {
  if (named) return existsSync(named) ? named : undefined;
  return usual.find((path) => existsSync(path));
}
