// The types of the package subset-font, as far as it is used here.
declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat: "truetype";
    readonly noLayoutClosure: boolean;
    readonly noHinting: boolean;
    readonly dropTables: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
