import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { asking, mayAskNow } from "./asking.ts";
import { saveKnownRoles } from "./meaning-store.ts";
import { findServer } from "./servers/open-server.ts";

/** Asks the server which roles there are. Where it does not say, those that are known stay. */
export async function readRoles(house: House): Promise<void> {
  const server = findServer(house);
  if (server === undefined || !(await mayAskNow(house))) return;
  await asking(house, server, async () => {
    const roles = await server.listRoles();
    await inTransaction(house, (tx) => saveKnownRoles(tx, roles));
  });
}
