import { writeFile } from "node:fs/promises";
import { everyAct } from "../wiring/every-act.ts";
import { drawPermissions } from "../wiring/permissions/permissions.ts";
import { drawWhoSeesWhom } from "../wiring/permissions/who-sees-whom.ts";

await writeFile("docs/permissions.md", drawPermissions(everyAct()));
await writeFile("docs/who-sees-whom.md", drawWhoSeesWhom());
