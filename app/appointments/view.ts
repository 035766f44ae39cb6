import type { Actor } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Body, type Office, officesToFill, planOf } from "../rulebook/door.ts";
import {
  countWilling,
  listLastFilling,
  listLotsUnderWay,
  listWantedBy,
} from "./lots/lot-queries.ts";
import { appointingBody, countEmpty } from "./naming/wanted.ts";

export interface OfficeByLot {
  readonly office: Office;
  readonly empty: number;
  readonly willing: number;
  readonly isWilling: boolean;
  /** The lot under way. */
  readonly lotId: number | undefined;
  /** The last one that filled the office: anybody draws it again. */
  readonly lastLotId: number | undefined;
}

export interface OfficeByBody {
  readonly office: Office;
  readonly body: Body;
  readonly empty: number;
}

const NOTHING: readonly Office[] = [];

/** Each office that is filled by lot, as this viewer stands to it. */
export async function listByLot(
  { database, clock }: House,
  actor: Actor,
): Promise<readonly OfficeByLot[]> {
  const now = clock.now();
  const [willing, lots, filling, wanted] = await Promise.all([
    countWilling(database),
    listLotsUnderWay(database),
    listLastFilling(database),
    actor.kind === "person" ? listWantedBy(database, actor.personId) : NOTHING,
  ]);
  const offices = officesToFill().filter((office) => planOf(office).filledBy === "lot");
  return Promise.all(
    offices.map(async (office) => ({
      office,
      empty: await countEmpty(database, office, now),
      willing: willing.get(office) ?? 0,
      isWilling: wanted.includes(office),
      lotId: lots.find((lot) => lot.office === office)?.id,
      lastLotId: filling.get(office),
    })),
  );
}

/** Each office to which a body appoints. */
export async function listByBody({ database, clock }: House): Promise<readonly OfficeByBody[]> {
  const now = clock.now();
  const found = await Promise.all(
    officesToFill().map(async (office) => {
      const body = appointingBody(office);
      if (body === undefined) return [];
      return [{ office, body, empty: await countEmpty(database, office, now) }];
    }),
  );
  return found.flat();
}
