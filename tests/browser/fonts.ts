// The Chinese fonts of our own packages for the browser, so that widths are those of real text on every machine.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folders = [
  "noto-sans-sc/400Regular",
  "noto-sans-sc/600SemiBold",
  "noto-serif-sc/400Regular",
  "noto-serif-sc/700Bold",
].map((name) => fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/${name}`, import.meta.url)));

/** What to add to the browser's environment; systems without fontconfig have Chinese fonts and do not read it. */
export function fontEnvironment(): Readonly<Record<string, string>> {
  const work = mkdtempSync(join(tmpdir(), "liangji-test-fonts-"));
  const file = join(work, "fonts.conf");
  const lines = [
    `<?xml version="1.0"?>`,
    `<!DOCTYPE fontconfig SYSTEM "fonts.dtd">`,
    `<fontconfig>`,
    `  <dir>/usr/share/fonts</dir>`,
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${join(tmpdir(), "liangji-test-font-cache")}</cachedir>`,
    `</fontconfig>`,
  ];
  writeFileSync(file, lines.join("\n"));
  return { FONTCONFIG_FILE: file };
}
