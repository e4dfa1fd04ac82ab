// A reader with a browser of given size, colours and wishes, who notes whatever goes wrong while reading.
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Reading {
  readonly page: Page;
  /** Refused, missing or foreign requests, and what the browser complained of. */
  readonly trouble: readonly string[];
}

export const urlOf = (folder: string): string => `${pathToFileURL(folder).href}/`;

/** @param homes With one of them must begin every address a page asks for. */
export async function visit<Result>(
  browser: Browser,
  homes: readonly string[],
  options: BrowserContextOptions,
  look: (reading: Reading) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("console", (message) => trouble.push(message.text()));
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("requestfailed", (request) => {
    // The icon of a page left in a hurry.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") trouble.push(`failed ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!homes.some((home) => request.url().startsWith(home))) trouble.push(`foreign ${request.url()}`);
  });
  try {
    return await look({ page, trouble });
  } finally {
    await context.close();
  }
}
