// A province read, checked and computed: as many evaluations as a prefecture, ten and ninety of them have in a year, each run a program of its own.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { usualYear } from "./evaluated-city.ts";
import { evaluationsIn, layOutProvince } from "./made-up-province.ts";
import { watchMemory } from "./memory-of-family.ts";

const sizes = [1, 9, 90];
const root = join(import.meta.dirname, "../..");

export async function benchProvince(print: (what: string, measured: string) => void): Promise<void> {
  let before: number | undefined;
  for (const counties of sizes) {
    const home = await mkdtemp(join(tmpdir(), "liangji-bench-"));
    try {
      await layOutProvince(join(home, "content"), counties, usualYear);
      const { took, peak } = await runProvince(home, ["--only", "records"]);
      const evaluations = counties * evaluationsIn(usualYear);
      const each = took / evaluations;
      const ratio = before === undefined ? "" : `（上一档的${(each / before).toFixed(2)}倍）`;
      before = each;
      print(
        `${counties}个县${evaluations}条评价，读取、检查、计算口径`,
        `${(took / 1000).toFixed(1)} 秒，每条${each.toFixed(3)} 毫秒${ratio}；内存峰值${Math.round(peak / 2 ** 20)} MB`,
      );
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  }
}

/** Milliseconds, and bytes of the program and all it starts. */
async function runProvince(
  home: string,
  options: readonly string[],
): Promise<{ readonly took: number; readonly peak: number }> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [
      "--no-memory-protection-keys",
      "src/cli.ts",
      "province",
      ...["--content", join(home, "content")],
      ...["--out", join(home, "out")],
      ...options,
    ],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  const peak = watchMemory(child);
  const ended = new Promise<number | null>((settle) => child.once("close", settle));
  const [said, told, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0)
    throw new Error(`the made-up province was not done (${code}): ${said.slice(-2000)}${told.slice(-2000)}`);
  return { took: performance.now() - started, peak: await peak };
}
