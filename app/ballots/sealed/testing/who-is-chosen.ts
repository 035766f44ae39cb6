import type { House } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { settleRegistrars } from "../between/choosing-registrar.ts";
import { inventKeys } from "../between/invented.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { seatTrusteesDue } from "../trustees/trustee-jobs.ts";
import { listSeats } from "../trustees/trustee-queries.ts";
import { findRegistrar } from "../who/registrar-queries.ts";

interface Chosen {
  readonly trustees: readonly PersonId[];
  /** Undefined: the platform itself. */
  readonly registrar: PersonId | undefined;
}

/** Whom a ballot that has just been called asks to keep its key, and to make its codes. */
export async function whoIsChosen(house: House, id: SealedBallotId): Promise<Chosen> {
  await seatTrusteesDue(house);
  const seats = await listSeats(house.database, id);
  await inventKeys(house, id);
  await settleRegistrars(house);
  const registrar = await findRegistrar(house.database, id);
  return {
    trustees: seats.flatMap(({ personId }) => personId ?? []),
    registrar: registrar?.personId,
  };
}
