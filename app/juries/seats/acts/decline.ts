import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn } from "../../../membership/door.ts";
import { decideToCall, isTaken } from "../../challenge.ts";
import { callNext } from "../calling.ts";
import { decideJuror, findJurorFacts, type Juror } from "../juror.ts";
import { listSeats } from "../queries.ts";
import { saveSeats } from "../store.ts";

/** A juror gives their place to the next of the lot. They need not say why. */
export const decline = defineAct({
  name: "juries.decline",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: (tx, { id }, { actor }) => findJurorFacts(tx, id, actor),
  decide: (facts, _input, { now }) => decideJuror(facts, now),
  save,
});

async function save(tx: Tx, { challenge, jury, seat }: Juror, { house }: ActContext) {
  await saveSeats(tx, [seat.id], "declined");
  const taken = (await listSeats(tx, challenge.id)).filter(isTaken).length;
  const { terms, lot } = challenge;
  const poolSize = lot?.poolSize ?? 0;
  const howMany = decideToCall({ terms, poolSize, called: jury.called }, taken);
  await callNext(tx, house, { ...challenge, ...jury }, howMany);
}
