// The faces that come with the program, all under the SIL Open Font License, read from their npm packages.
import { createRequire } from "node:module";
import type { World } from "../../base/world.ts";
import { chunkedFace } from "./chunked-face.ts";
import type { Face } from "./face.ts";
import { trueTypeFace } from "./true-type-face.ts";

export interface OpenFaces {
  readonly serif: Face;
  readonly boldSerif: Face;
  readonly sans: Face;
  readonly kai: Face;
}

const pathOf = createRequire(import.meta.url).resolve;

/** Throws when a package is not installed. */
export async function openFaces(world: World): Promise<OpenFaces> {
  const whole = async (id: string, name: string, path: string) =>
    trueTypeFace(id, name, await world.readBytes(pathOf(`@expo-google-fonts/${path}`)));
  return {
    serif: await whole("serif", "思源宋体", "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"),
    boldSerif: await whole("bold-serif", "思源宋体粗体", "noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf"),
    sans: await whole("sans", "思源黑体", "noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf"),
    kai: await chunkedFace("kai", "霞鹜文楷", pathOf("lxgw-wenkai-webfont/lxgwwenkai-regular.css"), world),
  };
}
