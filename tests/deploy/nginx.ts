// Starts a real nginx on this machine alone, with a server block as docs/部署.md prints it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { freePort } from "../free-port.ts";
import { findNginx } from "./find-nginx.mjs";

export interface RunningNginx {
  /** http://127.0.0.1:PORT, without a slash at the end. */
  readonly address: string;
  stop(): Promise<void>;
}

/** `blocks`: what stands in the http block; PORT in it becomes a free port. `folder`: where its notes go. */
export async function startNginx(blocks: string, folder: string): Promise<RunningNginx> {
  const nginx = findNginx();
  if (nginx === undefined) throw new Error("没有找到 nginx。请安装它，或把环境变量 NGINX 设为它的完整路径。");
  const port = await freePort();
  await mkdir(join(folder, "tmp"), { recursive: true });
  const file = join(folder, "nginx.conf");
  await writeFile(file, configuration(blocks.replaceAll("PORT", String(port)), folder));
  const child = spawn(nginx, ["-p", folder, "-c", file, "-e", "stderr", "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const ended = new Promise<void>((settle) => child.once("close", () => settle()));
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx 没有启动：${said}`);
    if (await answers(address)) return { address, stop };
    await new Promise((again) => setTimeout(again, 50));
  }
  await stop();
  throw new Error(`nginx 没有应答：${said}`);

  async function stop(): Promise<void> {
    child.kill("SIGQUIT");
    await ended;
  }
}

/** The frame Debian's nginx.conf gives, with every file it writes kept below the folder. */
function configuration(blocks: string, folder: string): string {
  const kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/tmp;`);
  return `worker_processes 1;
pid ${folder}/nginx.pid;
${process.getuid?.() === 0 ? "user root;" : ""}
events {}
http {
access_log off;
error_log stderr;
${kept.join("\n")}
${blocks}
}
`;
}

/** The list of media types that came with this nginx. */
export function mediaTypes(): string {
  const beside = dirname(findNginx() ?? "");
  const places = ["/etc/nginx/mime.types", join(beside, "../conf/mime.types"), join(beside, "../etc/nginx/mime.types")];
  const found = places.find((path) => existsSync(path));
  if (found === undefined) throw new Error("没有找到 nginx 的 mime.types。");
  return found;
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    async (response) => {
      await response.arrayBuffer();
      return true;
    },
    () => false,
  );
}
