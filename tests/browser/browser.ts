// A real Chromium that tells no one anything, for tests that look at pages.
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find-chromium.mjs";
import { fontEnvironment } from "./fonts.ts";

export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error("没有找到 Chromium。请安装它，或把环境变量 CHROMIUM 设为它的完整路径。");
  }
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...fontEnvironment() },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
