// The one part of pdfmake that is used, which its published types leave out.
declare module "pdfmake/js/PDFDocument.js" {
  /** The class, or the module around it, as whoever loads it has it. */
  const exported: object | { readonly default: object };
  export default exported;
}
