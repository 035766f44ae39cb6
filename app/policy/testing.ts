import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { adoptPolicy } from "./store.ts";

let made = 0;

/** A policy in force, adopted now by so many active members. Answers its number. */
export function aPolicy(house: House, activeMembers = 100): Promise<number> {
  made += 1;
  const adoption = {
    ...{ chapter: "homes", title: `Warm homes ${made}`, body: "Every home is made warm." },
    ...{ proposalPath: `/proposals/${made}`, ballotPath: `/decide/${made}` },
  };
  return inTransaction(house, async (tx, now) =>
    adoptPolicy(tx, adoption, { rules: await rulesInForce(tx), activeMembers }, now),
  );
}
