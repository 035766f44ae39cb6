import { writeFile } from "node:fs/promises";
import { everyAct } from "../wiring/every-act.ts";
import { drawPermissions } from "../wiring/permissions/permissions.ts";

await writeFile("docs/permissions.md", drawPermissions(everyAct()));
