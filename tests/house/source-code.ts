// The source files as text, and what each of them imports, types included.
import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import ts from "typescript";

const root = new URL("../../", import.meta.url);

export interface SourceFile {
  /** From the repository's root: src/base/place.ts. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  readonly line: number;
  /** As written: ../base/place.ts, gray-matter, node:path. */
  readonly specifier: string;
  /** The file it means, from the repository's root; undefined for packages. */
  readonly target: string | undefined;
  readonly typeOnly: boolean;
}

/** Every file below the folders whose name has one of the endings, in the order of their paths. */
export async function sourceFiles(folders: readonly string[], endings: RegExp): Promise<readonly SourceFile[]> {
  const found: SourceFile[] = [];
  for (const folder of folders) {
    for (const name of await readdir(new URL(`${folder}/`, root), { recursive: true })) {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      if (endings.test(path)) found.push({ path, text: await readFile(new URL(path, root), "utf8") });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** import, import type, export … from, import(…), import("…").Type: whatever names another module. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const code = path.endsWith(".astro") ? frontMatterOf(text) : text;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const note = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    found.push({
      from: path,
      line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1,
      specifier: specifier.text,
      target: specifier.text.startsWith(".") ? posix.join(posix.dirname(path), specifier.text) : undefined,
      typeOnly,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      note(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) note(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node, node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      note(node, node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The script of an Astro file; lines stay where they are. */
const frontMatterOf = (text: string): string => /^---\n([\s\S]*?)\n---/.exec(text)?.[0].replaceAll("---", "") ?? "";
