// The rules of PDF/A-2 and PDF/A-3 (ISO 19005-2 and -3, clause 6) that objects can break, asked of the objects of a file.
import { contentOf } from "./content.ts";
import { isName, isText, type PdfFile } from "./file.ts";
import type { Dictionary, Value } from "./values.ts";

/** What the file says it keeps. */
export interface Claim {
  readonly part: number;
  readonly level: string;
  readonly accessible: boolean;
}

export function claimOf(file: PdfFile): Claim {
  const packet = metadataOf(file);
  return {
    part: Number(/<pdfaid:part>(\d)</.exec(packet)?.[1]),
    level: /<pdfaid:conformance>(\w)</.exec(packet)?.[1] ?? "",
    accessible: /<pdfuaid:part>1</.test(packet),
  };
}

export const metadataOf = (file: PdfFile): string =>
  Buffer.from(file.data(file.catalog.get("Metadata")), "latin1").toString("utf8");

/** The rules that are broken, each named by its clause. */
export const archivalProblems = (file: PdfFile): readonly string[] => [
  ...wholeFile(file),
  ...catalog(file),
  ...colours(file),
  ...streams(file),
  ...metadata(file),
  ...annotations(file),
  ...attachments(file),
  ...contents(file),
];

const broken = (holds: boolean, rule: string): readonly string[] => (holds ? [] : [rule]);

const wholeFile = (file: PdfFile): readonly string[] => [
  ...broken(/^%PDF-1\.[0-7]\n%[\x80-\xFF]{4}/.test(file.text), "6.1.2 header"),
  ...broken(/%%EOF\r?\n?$/.test(file.text), "6.1.3 end"),
  ...broken(
    file.list(file.trailer.get("ID")).filter((id) => isText(id) && id.stored.length >= 16).length === 2,
    "6.1.3 identity",
  ),
  ...broken(!file.trailer.has("Encrypt"), "6.1.3 encryption"),
];

function catalog(file: PdfFile): readonly string[] {
  const forbidden = ["AA", "OpenAction", "OCProperties", "AcroForm", "Perms", "Requirements", "NeedsRendering"];
  const names = file.dictionary(file.catalog.get("Names"));
  return [
    ...forbidden.flatMap((key) => broken(!file.catalog.has(key), `6 catalog ${key}`)),
    ...[...names.values()].flatMap((tree) => broken(inOrder(namesIn(file, tree)), "7.9.6 order of names")),
    ...broken(!names.has("JavaScript") && !names.has("AlternatePresentations"), "6.5 scripts"),
    ...file.pages.flatMap(({ page }) => broken(!page.has("AA") && !page.has("PresSteps"), "6.5.2 page actions")),
  ];
}

const namesIn = (file: PdfFile, tree: Value): readonly string[] =>
  file.list(file.dictionary(tree).get("Names")).flatMap((one) => (isText(one) ? [one.stored] : []));
const inOrder = (names: readonly string[]): boolean =>
  names.every((name, index) => index === 0 || (names[index - 1] ?? "") < name);

function colours(file: PdfFile): readonly string[] {
  const [intent] = file.list(file.catalog.get("OutputIntents"));
  const entries = file.dictionary(intent);
  const profile = file.data(entries.get("DestOutputProfile"));
  return [
    ...broken(file.name(entries.get("S")) === "GTS_PDFA1", "6.2.3 output intent"),
    ...broken(profile.slice(36, 40) === "acsp" && profile.charCodeAt(8) < 5, "6.2.3 profile"),
    ...broken(/^(mntr|prtr)RGB $/.test(profile.slice(12, 20)), "6.2.3 profile of a screen or printer, RGB"),
  ];
}

/** Reading the file has found every stream as long as it says. */
const streams = (file: PdfFile): readonly string[] =>
  [...file.objects.values()].flatMap(({ number, value, data }) => {
    if (data === undefined) return [];
    const entries = file.dictionary(value);
    const filters = file.list(entries.get("Filter")).map((filter) => file.name(filter));
    return [
      ...broken(
        filters.every((filter) => filter === "FlateDecode" || filter === "DCTDecode"),
        `6.1.7.2 filter of ${number}`,
      ),
      ...broken(
        !["F", "FFilter", "FDecodeParms"].some((key) => entries.has(key)),
        `6.1.7.1 stream ${number} elsewhere`,
      ),
      ...broken(file.resolve(entries.get("Interpolate")) !== true, `6.2.8 interpolation of ${number}`),
    ];
  });

function metadata(file: PdfFile): readonly string[] {
  const stored = file.catalog.get("Metadata");
  const packet = metadataOf(file);
  const { part, level } = claimOf(file);
  const described = !packet.includes("<pdfuaid:") || /<pdfaSchema:prefix>pdfuaid</.test(packet);
  return [
    ...broken(!file.dictionary(stored).has("Filter"), "6.6.2.1 metadata packed"),
    ...broken(/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(packet), "6.6.2.1 packet"),
    ...broken(!/<\?xpacket[^>]*(bytes|encoding)=/.test(packet), "6.6.2.1 packet header"),
    ...broken((part === 2 || part === 3) && /^[AB]$/.test(level), "6.6.4 claim"),
    ...broken(described, "6.6.2.3 a word of its own is described"),
    ...broken(/<dc:title>.*x-default/.test(packet), "6.6.2 title"),
  ];
}

const annotationsOf = (file: PdfFile): readonly Dictionary[] =>
  file.pages.flatMap(({ page }) => file.list(page.get("Annots")).map((one) => file.dictionary(one)));

const annotations = (file: PdfFile): readonly string[] =>
  annotationsOf(file).flatMap((annotation) => {
    const action = file.dictionary(annotation.get("A"));
    return [
      ...broken(file.name(annotation.get("Subtype")) === "Link", "6.3.1 kind of annotation"),
      // Print, and neither hidden, invisible, without view nor toggled.
      ...broken(annotation.get("F") === 4, "6.3.2 flags of an annotation"),
      ...broken(!annotation.has("AA"), "6.5.2 actions of an annotation"),
      ...broken(/^(GoTo|URI)$/.test(file.name(action.get("S")) ?? ""), "6.5.1 kind of action"),
    ];
  });

/** Part 2 lets a file carry only PDF/A; part 3 anything whose bond with the document is stated. */
function attachments(file: PdfFile): readonly string[] {
  const carried = [...file.objects.values()].map(({ value }) => file.dictionary(value)).filter((one) => one.has("EF"));
  const { part } = claimOf(file);
  const listed = file.list(file.catalog.get("AF"));
  return [
    ...broken(carried.length === 0 || part === 3, "6.8 attachments"),
    ...broken(listed.length === carried.length, "6.8 every attachment is associated"),
    ...carried.flatMap((one) => [
      ...broken(isText(one.get("F")) && isText(one.get("UF")), "6.8 names of an attachment"),
      ...broken(file.name(one.get("AFRelationship")) === "Data", "6.8 relationship of an attachment"),
      ...broken(isMimeType(file, file.dictionary(one.get("EF")).get("F")), "6.8 type of an attachment"),
    ]),
  ];
}

const isMimeType = (file: PdfFile, stream: Value | undefined): boolean =>
  /^\w+\/\w+$/.test(file.name(file.dictionary(stream).get("Subtype")) ?? "");

/** Operators of ISO 32000-1, annex A, that this program has a use for. */
const known = new Set(
  "w J j M d ri i gs cm m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ CS cs SC SCN sc scn G g RG rg Do".split(
    " ",
  ),
);
/** Of the output intent, which is RGB; grey needs any. */
const spaces = new Set(["DeviceRGB", "DeviceGray", "Pattern"]);

const contents = (file: PdfFile): readonly string[] =>
  file.pages.flatMap(({ page }, index) => {
    const { drawn, deepest, unbalanced } = contentOf(file, page);
    const resources = file.dictionary(page.get("Resources"));
    const graphics = [...file.dictionary(resources.get("ExtGState")).values()].map((one) => file.dictionary(one));
    const used = drawn
      .filter(({ operator }) => operator === "cs" || operator === "CS")
      .flatMap(({ operands }) => operands);
    return [
      ...drawn.flatMap(({ operator }) => broken(known.has(operator), `6.2.2 operator ${operator}`)),
      ...broken(deepest <= 28, `6.1.13 depth of q on page ${index + 1}`),
      ...broken(!unbalanced, `6.2.2 balance on page ${index + 1}`),
      ...used.flatMap((space) => broken(isName(space) && spaces.has(space.name), "6.2.4.3 colour space")),
      ...graphics.flatMap((state) =>
        broken(!["TR", "TR2", "HTP", "HT"].some((key) => state.has(key)), "6.2.5 graphics"),
      ),
      ...drawn.flatMap(({ font, operator }) =>
        broken(!/^T[jJ]$/.test(operator) || file.dictionary(resources.get("Font")).has(font), "6.2.2 font of the page"),
      ),
    ];
  });
