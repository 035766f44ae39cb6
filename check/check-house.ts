import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FLOORS, WALLS } from "../floors.ts";
import { drawHouse } from "./house-map.ts";
import { inspect } from "./inspect.ts";
import { TOO_FULL } from "./levels.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const trespasses = await inspect(root, {
  floors: FLOORS,
  walls: WALLS,
  tooFull: TOO_FULL,
});

const drawn = readFileSync(join(root, "HOUSE.md"), "utf8");
if (drawn !== drawHouse()) {
  trespasses.push({
    rule: "the-map-is-true",
    file: "HOUSE.md",
    says: "is not what floors.ts draws now. Run: node bin/run.mjs house",
  });
}

for (const { rule, file, says } of trespasses) console.error(`${file}\n  ${says} [${rule}]`);
process.exitCode = trespasses.length === 0 ? 0 : 1;
