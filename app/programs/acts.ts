import { writeFile } from "node:fs/promises";
import { drawAnnouncements, listAnnouncements } from "../wiring/drawn/announcements.ts";
import { drawActs, factsOfActs } from "../wiring/drawn/draw-acts.ts";
import { listRoutes } from "../wiring/drawn/routes.ts";
import { testsOf } from "../wiring/drawn/tests-of-acts.ts";
import { everyAct } from "../wiring/every-act.ts";

const root = process.cwd();
const routes = listRoutes();
await writeFile("docs/acts.md", drawActs(factsOfActs(everyAct(), routes, testsOf(root, routes))));
await writeFile("docs/announcements.md", drawAnnouncements(listAnnouncements(root)));
