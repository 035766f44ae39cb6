import { join } from "node:path";
import { runNode } from "./run-node.mjs";

/** Format and lint, types, and the fences of the house. All run, so that one go shows every mistake. */
export async function checkHouse(root, node) {
  const colours = process.stdout.isTTY ? [] : ["--colors=off"];
  const lint = ["ci", "--error-on-warnings", ...colours];
  const parts = [
    ["Format and lint", ["node_modules/@biomejs/biome/bin/biome", ...lint]],
    ["Types", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]],
    ["The house", ["check/check-house.ts"]],
  ];
  let failed = 0;
  for (const [name, [script, ...args]] of parts) {
    const began = performance.now();
    const code = await runNode(node, [join(root, script), ...args], { cwd: root });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? "✓" : "✗"} ${name} (${seconds} s)`);
    if (code !== 0) failed += 1;
  }
  console.log(`${parts.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
