import { type Draw, drawnFacts, type PublicValue } from "@breakthrough/sortition";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { afterDays } from "../../../../platform/time/hours.ts";
import { happened } from "../../../mail/door.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { drawFixed } from "../../../record/door.ts";
import { juryPath } from "../../addresses.ts";
import { type Challenge, seatsOf } from "../../challenge.ts";
import { lockChallenge } from "../../queries.ts";
import { callNext } from "../../seats/calling.ts";
import { saveDraw } from "../../store.ts";
import { thingOf } from "../../thing.ts";
import { refusals, words } from "../../words.ts";
import { drawNameOf } from "../lot.ts";
import { findSecret, listPool } from "../pool-queries.ts";

interface Drawn {
  readonly challenge: Challenge;
  readonly draw: Draw;
}

/** The clock draws the jury, with the public value that was promised and no other. */
export const draw = defineAct({
  name: "juries.draw",
  input: v.object({ id: v.number(), value: v.custom<PublicValue>((value) => value !== undefined) }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const challenge = await lockChallenge(tx, id);
    if (challenge === undefined) return refuse("not-found", refusals.refuse.unknown);
    return { challenge, pool: await listPool(tx, id), secret: await findSecret(tx, id) };
  },
  decide: ({ challenge, pool, secret }, { value }, { now }): Drawn | Refusal => {
    const { lot, state, terms, id } = challenge;
    if (state !== "standing" || lot === undefined) {
      return refuse("conflict", refusals.refuse.notDue);
    }
    const drawn = drawFixed(
      lot,
      {
        draw: drawNameOf(id),
        for: words.drawFor(thingOf(challenge)),
        size: seatsOf(terms, pool.length),
        ...{ pool, secret, public: value },
      },
      now,
    );
    if (typeof drawn === "string") return refuse("conflict", refusals.refuse[drawn]);
    return { challenge, draw: drawn };
  },
  save,
  record: ({ challenge, draw: drawn }) => ({
    act: "juries.draw",
    by: byClock,
    on: juryPath(challenge.id),
    says: words.record.drawn(thingOf(challenge), drawn.size, drawn.pool.length),
    facts: { ...drawnFacts(drawn) },
  }),
  announce: ({ challenge, draw: drawn }, { now }) => [
    happened({
      on: [juryPath(challenge.id)],
      ...{ what: "drawn", which: "once", part: "changed", at: now, isImportant: true },
      says: () => words.happened.drawn(drawn.size),
    }),
  ],
});

async function save(tx: Tx, { challenge, draw: drawn }: Drawn, { house, now }: ActContext) {
  const endsAt = afterDays(now, challenge.terms.juryDays, challenge.terms.closingHour);
  await saveDraw(tx, challenge.id, drawn, endsAt, now);
  await callNext(tx, house, { ...challenge, endsAt, called: 0 }, drawn.size);
}
