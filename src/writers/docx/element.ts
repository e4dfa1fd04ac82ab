// One WordprocessingML element, for what the docx package has no word for.
import { BuilderElement, type XmlComponent } from "docx";

/** `element("sz", { val: 32 })` is `<w:sz w:val="32"/>`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const named = Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]);
  return new BuilderElement<Record<string, string | number>>({
    name: `w:${name}`,
    attributes: Object.fromEntries(named),
    children,
  });
}
