import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../platform/config.ts";
import { openDatabase } from "../../platform/database/database.ts";
import { openLog } from "../../platform/log/log.ts";
import { openPostgres } from "../../platform/postgres/open-postgres.ts";
import { KEPT_URL, pack, playToKeep } from "../demo/door.ts";
import { openHouse } from "../wiring/house.ts";
import { migrateParty } from "../wiring/migrating.ts";

/** For whoever develops: plays the demonstration's past on a server of its own and keeps it beside the room. */
const KEPT = "app/demo/kept/party.br";

const folder = mkdtempSync(join(tmpdir(), "breakthrough-keep-"));
const log = openLog("warn");
const config = readConfig({ DATA_DIRECTORY: folder, DEMONSTRATION: "yes" });
const urls = await openPostgres({ ...config, log });
try {
  await migrateParty(urls, log);
  const { database, close } = openDatabase(urls.url, log, 4);
  const text = await playToKeep({
    database,
    log,
    ownerUrl: urls.ownerUrl ?? urls.url,
    scratch: join(folder, "party.backup.gz"),
    open: (past, clock, partyName) =>
      openHouse({ database: past, clock, partyName, log, url: KEPT_URL, isDemonstration: true }),
  });
  await close();
  const packed = pack(text);
  writeFileSync(KEPT, packed);
  console.log(`${KEPT}: ${packed.length} bytes`);
} finally {
  await urls.stop();
  rmSync(folder, { recursive: true, force: true });
}
