import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bringBrowser, browserMissing, findBrowser } from "./browser.mjs";
import { buildWhenChanged } from "./build.mjs";
import { runNode } from "./run-node.mjs";
import { Trouble } from "./trouble.mjs";

/** What `--only` may name, and the Vitest projects it stands for. Faults and networks run only where they are named. */
const kinds = {
  unit: ["packages", "web", "house"],
  faults: ["faults"],
  networks: ["networks"],
  packages: ["packages"],
  web: ["web"],
  house: ["house"],
  journeys: [],
};

/**
 * Runs every test but the faults' and the networks'. `--only <kind> [path …]` runs a part, one of the above or journeys,
 * and of it the files whose path contains one of the words given.
 */
export async function testHouse(root, node, args) {
  const { kind, filters } = readOptions(args);
  const counts = { passed: 0, failed: 0 };
  const drives = kind === undefined || kind === "journeys";
  const startsPrograms = kind !== "packages" && kind !== "web";
  // Each of several files builds before it starts the program: at once, they would take it from each other. And some tests
  // of the house drive a browser where there is one.
  if (drives || (startsPrograms && filters.length === 0)) {
    if ((await buildWhenChanged(root, node, { isForced: false })) !== 0) return 1;
    const browser = bringBrowser();
    if (browser) process.env.CHROMIUM = browser;
  }
  if (kind !== "journeys") {
    add(counts, await runVitest(root, node, kind ? kinds[kind] : kinds.unit, filters));
  }
  if (drives) add(counts, await runJourneys(root, node, filters));
  if (counts.passed + counts.failed === 0) {
    throw new Trouble(`No test has “${filters.join(" ")}” in its path.`);
  }
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}

function readOptions(args) {
  if (args.length === 0) return { kind: undefined, filters: [] };
  const [option, kind, ...filters] = args;
  if (option === "--only" && kind in kinds) return { kind, filters };
  throw new Trouble(`Use: npm test -- --only ${Object.keys(kinds).join("|")} [path …]`);
}

function add(counts, more) {
  counts.passed += more.passed;
  counts.failed += more.failed;
}

/** The program is started some hundred times: Node keeps what it has compiled. */
function keepingCompiled(root) {
  return { NODE_COMPILE_CACHE: join(root, ".cache/compiled") };
}

async function runVitest(root, node, projects, filters) {
  const report = join(root, "test-results/vitest.json");
  rmSync(report, { force: true });
  const args = [
    join(root, "node_modules/vitest/vitest.mjs"),
    ...["run", "--passWithNoTests", ...projects.flatMap((name) => ["--project", name])],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters],
  ];
  const code = await runNode(node, args, { cwd: root, env: keepingCompiled(root) });
  if (!existsSync(report)) return { passed: 0, failed: code === 0 ? 0 : 1 };
  return countVitest(JSON.parse(readFileSync(report, "utf8")), code);
}

/** A file that could not even be read has no test that failed; it counts as one. So does an error outside any test. */
function countVitest(report, code) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(hasFailed),
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function hasFailed(test) {
  return test.status === "failed";
}

async function runJourneys(root, node, filters) {
  if (!existsSync(join(root, "journeys"))) return { passed: 0, failed: 0 };
  if (findBrowser() === undefined) {
    console.error(`\n${browserMissing}`);
    return { passed: 0, failed: 1 };
  }
  const report = join(root, "test-results/journeys.json");
  rmSync(report, { force: true });
  const args = [
    join(root, "node_modules/@playwright/test/cli.js"),
    "test",
    "--pass-with-no-tests",
    ...filters,
  ];
  const code = await runNode(node, args, {
    cwd: root,
    env: {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...keepingCompiled(root),
    },
  });
  if (!existsSync(report)) return { passed: 0, failed: code === 0 ? 0 : 1 };
  const { stats } = JSON.parse(readFileSync(report, "utf8"));
  const failed = stats.unexpected;
  return {
    passed: stats.expected + stats.flaky,
    failed: code !== 0 && failed === 0 && filters.length === 0 ? 1 : failed,
  };
}
