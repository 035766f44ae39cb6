import { loadavg } from "node:os";
import { measureTwo } from "../rows/cpu-of-two.ts";
import { printTable } from "../rows/print-table.ts";
import { openGround, serveParty } from "../setting/parties.ts";
import { plantAction } from "./plant.ts";

/* `npm run bench:action-page`: the page of an action with 200 places and 20,000 answers beside one with 16 and 200. */

const before = loadavg()[0] ?? 0;
const ground = await openGround();
try {
  const url = await ground.makeParty("action", { proposals: 5, comments: 10, members: 100 });
  const owner = ground.ownerUrl("action");
  const small = await plantAction(owner, { places: 16, answers: 200 });
  const large = await plantAction(owner, { places: 200, answers: 20_000 });
  const server = await serveParty(url);
  try {
    const row = await measureTwo(server, {
      what: "an action's page with 200 places and 20,000 answers : one with 16 and 200, CPU",
      ...{ large: `/actions/${large.id}`, small: `/actions/${small.id}`, most: 1.5 },
    });
    printTable([row], before);
  } finally {
    await server.stop();
  }
} finally {
  await ground.stop();
}
