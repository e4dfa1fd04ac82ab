// The checksums of what belongs to no region: a script, because a page from a disk can load nothing else.
import { checksumScript, fingerprintsOfSite } from "../../fingerprints.ts";

export const GET = () => new Response(checksumScript(fingerprintsOfSite()));
