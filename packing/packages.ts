import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Built, buildPackages, ROOT } from "./build.ts";
import { packBuilt } from "./pack.ts";
import { tryInBrowser } from "./trial/browser.ts";
import { bringNode, MAJORS } from "./trial/nodes.ts";
import {
  commandLinesOf,
  compileExamples,
  type Fault,
  openDesk,
  openProject,
  type Project,
  runExample,
  runLine,
} from "./trial/trial.ts";

/*
 * `npm run packages`: builds and packs every package, installs what was packed in a folder outside the clone, and uses
 * it there as its README says: on every Node that users have, compiled, and in a browser. The tarballs are kept in
 * dist/packages; `-- --pack-only` stops when they are there.
 */
const into = join(ROOT, "dist/packages");

async function main(args: readonly string[]): Promise<number> {
  const built = buildPackages(into);
  mkdirSync(into, { recursive: true });
  const packed = built.map((one) => packBuilt(one, into));
  for (const file of packed) console.log(`Packed ${file}`);
  if (args.includes("--pack-only")) return 0;
  const folder = mkdtempSync(join(tmpdir(), "packages-"));
  try {
    const failed = await tryOut(openProject(folder, built, packed), built);
    console.log(failed === 0 ? "Everything holds." : `${failed} things do not hold.`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function tryOut(project: Project, built: readonly Built[]): Promise<number> {
  let failed = 0;
  const report = (what: string, faults: readonly Fault[]) => {
    failed += faults.length;
    console.log(`${faults.length === 0 ? "✓" : "✗"} ${what}`);
    for (const fault of faults) console.log(`  ${fault.what}: ${fault.says}`);
  };
  report("Types, as moduleResolution nodenext", compileExamples(project, "nodenext"));
  report("Types, as moduleResolution bundler", compileExamples(project, "bundler"));
  for (const major of MAJORS) {
    const node = bringNode(major, join(ROOT, ".cache/nodes"));
    if ("why" in node) {
      console.log(`- Node ${major}: not tried, it cannot be had here (${node.why})`);
      continue;
    }
    const desk = openDesk(project, node);
    for (const example of project.examples) {
      report(`Node ${node.version}: ${example.name}`, runExample(example, node, desk));
    }
    for (const line of built.flatMap(commandLinesOf)) {
      report(`Node ${node.version}: ${line}`, runLine(line, node, desk));
    }
  }
  const browser = process.env.CHROMIUM;
  if (browser === undefined) console.log("- In a browser: not tried, none was found");
  else report("Bundled for browsers, and run in one", await tryInBrowser(project, browser));
  return failed;
}

process.exitCode = await main(process.argv.slice(2));
