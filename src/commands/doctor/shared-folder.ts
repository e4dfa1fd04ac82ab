// Whether a folder is one that several machines write to: a drive of the network, or what a sync program watches.
import type { Disk } from "../../base/machine.ts";
import type { Remark } from "./remark.ts";

/** By the folders that sync programs make, under the names people find them by. */
const synced: readonly (readonly [name: string, folder: RegExp])[] = [
  ["OneDrive", /[\\/]OneDrive(?: ?-[^\\/]*)?[\\/]/i],
  ["坚果云", /[\\/](?:我的坚果云|Nutstore(?: Files)?|NutstoreFiles)[\\/]/i],
  ["WPS 云盘", /[\\/](?:WPS ?云盘|WPSDrive|WPS Cloud Files)[\\/]/i],
  ["百度网盘", /[\\/](?:BaiduSyncdisk|百度网盘同步空间|BaiduNetdisk[^\\/]*)[\\/]/i],
  ["iCloud", /[\\/](?:Mobile Documents|CloudStorage|iCloudDrive)[\\/]/i],
  ["Dropbox", /[\\/]Dropbox[\\/]/i],
];

/** NFS, SMB, CIFS and SMB2, as Linux numbers them. */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

/** `folder`: in full; `name`: what it holds. */
export function aboutSharing(name: string, folder: string, platform: NodeJS.Platform, disk?: Disk): Remark | undefined {
  const program = synced.find(([, inside]) => inside.test(`${folder}/`))?.[0];
  if (program !== undefined) {
    return {
      state: "提示",
      what: `${name}“${folder}”在${program}的同步文件夹里`,
      otherwise:
        "同步程序可能占住正在写的文件，或者把两个人改的合成两份。生成成果时请暂停同步，成果最好放在别处（--out）",
    };
  }
  const isNetwork =
    (platform === "win32" && /^[\\/]{2}/.test(folder)) ||
    (platform === "linux" && disk !== undefined && networkTypes.has(disk.type >>> 0));
  if (!isNetwork) return undefined;
  return {
    state: "提示",
    what: `${name}“${folder}”在网络文件夹里`,
    otherwise:
      "可以用，比本机磁盘慢；几个人不要同时导入、结转或生成。程序本身（node_modules）请放在本机磁盘上，网络文件夹里生成不了网站",
  };
}
