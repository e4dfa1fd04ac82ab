// npm run bench [-- names]: how fast records are read and checked, documents and pages made, over made-up places; prints what it measured, asserts nothing.
import { benchBuild } from "./bench-build.ts";
import { benchImport } from "./bench-import.ts";
import { benchProvince } from "./bench-province.ts";
import { benchRecords } from "./bench-records.ts";
import { benchSite } from "./bench-site.ts";
import { benchWriters } from "./bench-writers.ts";

type Bench = (print: (what: string, measured: string) => void) => Promise<void>;

const benches: Readonly<Record<string, Bench>> = {
  records: benchRecords,
  import: benchImport,
  build: benchBuild,
  site: benchSite,
  writers: benchWriters,
  province: benchProvince,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`没有叫“${unknown.join("、")}”的测量；有：${Object.keys(benches).join("、")}\n`);
  process.exitCode = 2;
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length === 0 || asked.includes(name)) await bench(report);
  }
}

function report(what: string, measured: string): void {
  process.stdout.write(`${what}：${measured}\n`);
}
