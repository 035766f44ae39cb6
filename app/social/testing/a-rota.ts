import type { Person } from "../../../platform/actor.ts";
import type { TestHouse } from "../../../testing/a-house.ts";
import { sealAll } from "../../record/testing.ts";
import { tendRotas } from "../jobs.ts";
import { findNewestRota, listSeats } from "../rota-queries.ts";

const HOURS = 3_600_000;

/** Lets the rota be drawn for which a post waits. Answers those on whom the lot fell. */
export async function aRotaServes(
  at: TestHouse,
  members: readonly Person[],
): Promise<readonly Person[]> {
  await tendRotas(at.house);
  at.clock.moveForward(2 * HOURS);
  await sealAll(at.house);
  await tendRotas(at.house);
  const rota = await findNewestRota(at.house.database);
  if (rota === undefined) throw new Error("no rota");
  const seats = await listSeats(at.house.database, rota.id);
  return seats.flatMap((seat) => members.find(({ personId }) => personId === seat.personId) ?? []);
}
