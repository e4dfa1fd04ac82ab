// Opens an address in the browser of whoever sits at this machine.
import { spawn } from "node:child_process";
import { once } from "node:events";

/** Program and arguments, never a line for a shell to read. */
const commands: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

/** Whether there was something to open it with. */
export async function openBrowser(address: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [program, ...given] = commands[platform] ?? ["xdg-open"];
  const child = spawn(program, [...given, address], { stdio: "ignore", detached: true, windowsHide: true });
  child.unref();
  try {
    await once(child, "spawn");
    child.on("error", () => undefined);
    return true;
  } catch {
    return false;
  }
}
