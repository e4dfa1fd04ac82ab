// The components of the docx package as XML, the same text the package itself writes.
import type { XmlComponent } from "docx";

type Context = Parameters<XmlComponent["prepForXml"]>[0];
type Prepared = Readonly<Record<string, unknown>>;

export const xmlText = (component: XmlComponent, context: Context): string =>
  elementText(component.prepForXml(context));

/** An element as the package prepares it: its name, with its attributes and what it holds. */
function elementText(prepared: unknown): string {
  if (!isPrepared(prepared)) return "";
  const [name] = Object.keys(prepared);
  if (name === undefined) return "";
  const held = prepared[name];
  const parts: readonly unknown[] = Array.isArray(held) ? held : [held];
  let attributes = "";
  let content = "";
  let isEmpty = true;
  for (const part of parts) {
    if (isPrepared(part)) {
      const { _attr: own } = part;
      if (isPrepared(own)) attributes += attributesText(own);
      else if (Object.keys(part).length > 0) {
        content += elementText(part);
        isEmpty = false;
      }
    } else if (part !== undefined && part !== null) {
      content += escaped(String(part));
      isEmpty = false;
    }
  }
  return isEmpty ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

const isPrepared = (value: unknown): value is Prepared => typeof value === "object" && value !== null;

function attributesText(attributes: Prepared): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) text += ` ${name}="${escaped(String(value))}"`;
  return text;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
  "<": "&lt;",
  ">": "&gt;",
};

/** Characters that XML knows no spelling of are left out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g;

export const escaped = (text: string): string => text.replace(special, (character) => entities[character] ?? "");
