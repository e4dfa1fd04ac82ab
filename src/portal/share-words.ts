// What single words of a share must look like: digests, codes, paths, and addresses that stay on the region's own pages.
import { matching, type Read } from "./plain-data.ts";

export const sha256Text = matching(/^[0-9a-f]{64}$/, "SHA-256 校验值");
export const regionId = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, "网址名");
export const yearText = matching(/^\d{4}$/, "四位数的年度");
export const decimal = matching(/^-?\d+(\.\d+)?$/, "数");
export const page = matching(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/, "网页的名称");
export const code = matching(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)?$/, "编码");

/** Safe as a path on every system: no step up, nothing that a server or a shell reads as something else. */
export const sitePath = matching(/^(?:(?!\.\.?(?:\/|$))[A-Za-z0-9._-]+\/)*(?!\.\.?$)[A-Za-z0-9._-]+$/, "网站内的路径");

/** A page of the region, or a place on it. */
export const addressIn = (region: string): Read<string> =>
  matching(
    new RegExp(`^(?:data/)?${region}/(?!\\S*\\.\\.)[A-Za-z0-9._/-]+\\.html(?:#[^\\s"'<>#]*)?$`, "u"),
    "本地区网页的地址",
  );

export const pathIn =
  (region: string): Read<string> =>
  (value, at) =>
    matching(new RegExp(`^(?:data/)?${region}/`), "本地区的路径")(sitePath(value, at), at);

/** Of a licence, the only address that leads away. */
export const webAddress = matching(/^https:\/\/[A-Za-z0-9.-]+\/[!-~]*$/, "https 网址");

/** The folder of a data set. */
export const folderIn = (region: string): Read<string> =>
  matching(new RegExp(`^data/${region}(?:/\\d{4})?$`), "本地区数据的文件夹");
