// How the tests run: in processes, two at a time, with room for builds and browsers.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["tests/**/*.test.ts"],
    maxWorkers: 2,
    // With memory protection keys, V8 loses count of its code pages when a thread with WebAssembly ends, and stops
    // the whole process: “Check failed: jit_page.has_value()”, known to the makers of Node and not yet mended.
    execArgv: ["--no-memory-protection-keys"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 10_000,
  },
});
