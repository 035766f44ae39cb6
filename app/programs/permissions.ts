import { writeFile } from "node:fs/promises";
import { everyAct } from "../every-act.ts";
import { drawPermissions } from "../permissions.ts";

await writeFile("docs/permissions.md", drawPermissions(everyAct()));
