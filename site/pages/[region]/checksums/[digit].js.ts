// The checksums of the files of a region, by their first digit: below the region, for they are the same wherever it is shown.
import { checksumScript, type Fingerprints, fingerprintsOf } from "../../../fingerprints.ts";
import { regions } from "../../../site-data.ts";

export const getStaticPaths = () =>
  regions.flatMap((region) =>
    [...fingerprintsOf(region)].map(([digit, files]) => ({ params: { region: region.id, digit }, props: { files } })),
  );

export const GET = ({ props: { files } }: { readonly props: { readonly files: Fingerprints } }) =>
  new Response(checksumScript(files));
