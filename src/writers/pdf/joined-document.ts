// pdfkit's document, its many small writes joined: one piece of bytes for each page and stream, and no stream to listen to.
import { Buffer } from "node:buffer";
import { EngineDocument } from "./engine.ts";

export class JoinedDocument extends EngineDocument {
  // Without initial values: pdfkit writes the first bytes before a class of ours could set any.
  declare private pieces?: (string | Uint8Array)[];
  declare private operators?: string[] | undefined;

  override _write(piece: string | Uint8Array): void {
    const written = typeof piece === "string" ? `${piece}\n` : piece;
    this.pieces ??= [];
    this.pieces.push(written);
    this._offset += written.length;
  }

  override addContent(operators: string): void {
    this.operators ??= [];
    this.operators.push(operators);
  }

  override flushPages(): void {
    if (this.operators !== undefined) this.page.write(this.operators.join("\n"));
    this.operators = undefined;
    super.flushPages();
  }

  /** Ends the document. */
  bytes(): Uint8Array {
    this.end();
    const bytes: Uint8Array[] = [];
    let text = "";
    for (const piece of this.pieces ?? []) {
      if (typeof piece === "string") text += piece;
      else {
        bytes.push(Buffer.from(text, "latin1"), piece);
        text = "";
      }
    }
    return Buffer.concat([...bytes, Buffer.from(text, "latin1")]);
  }
}
