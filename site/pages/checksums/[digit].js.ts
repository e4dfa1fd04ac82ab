// The checksums of the files offered here, by their first digit: scripts, because a page from a disk can load nothing else.
import { fingerprints } from "../../fingerprints.ts";

export const getStaticPaths = () =>
  [...fingerprints].map(([digit, files]) => ({ params: { digit }, props: { files } }));

export const GET = ({ props }: { readonly props: { readonly files: object } }) =>
  new Response(`liangjiChecksums(${JSON.stringify(props.files).replace(/[<>\u2028\u2029]/g, "")});\n`);
