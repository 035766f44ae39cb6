import { type Draw, drawnFacts, type PublicValue } from "@breakthrough/sortition";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import { byClock } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { afterDays } from "../../../platform/time/hours.ts";
import { mayTheClock } from "../../membership/door.ts";
import { drawFixed } from "../../record/door.ts";
import { rotaPath } from "../addresses.ts";
import { callNext } from "../calling.ts";
import { idsBefore } from "../posts.ts";
import { readBySomebody } from "../reading.ts";
import { drawNameOf, type Rota } from "../rota.ts";
import { findSecret, listPool, listWaiting, lockRota } from "../rota-queries.ts";
import { saveDrawn } from "../rota-store.ts";
import { refusals, words } from "../words.ts";

interface Drawn {
  readonly rota: Rota;
  readonly draw: Draw;
}

/** The clock draws the rota, with the public value that was promised and no other. Posts that waited are before it now. */
export const drawRota = defineAct({
  name: "social.draw-rota",
  input: v.object({ id: v.number(), value: v.custom<PublicValue>((value) => value !== undefined) }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const rota = await lockRota(tx, id);
    if (rota === undefined) return refuse("not-found", refusals.unknown);
    return { rota, pool: await listPool(tx, id), secret: await findSecret(tx, id) };
  },
  decide: ({ rota, pool, secret }, { value }, { now }): Drawn | Refusal => {
    if (rota.publicValue !== undefined) return refuse("conflict", refusals.notDue);
    const parts = {
      draw: drawNameOf(rota.id),
      for: "posts",
      size: rota.size,
      pool,
      secret,
    } as const;
    const draw = drawFixed(rota, { ...parts, public: value }, now);
    if (typeof draw === "string") return refuse("conflict", refusals[draw]);
    return { rota, draw };
  },
  save,
  record: ({ rota, draw }) => ({
    act: "social.draw-rota",
    by: byClock,
    on: rotaPath(rota.id),
    says: words.record.drawn(draw.size, draw.pool.length),
    facts: { ...drawnFacts(draw) },
  }),
});

async function save(tx: Tx, { rota, draw }: Drawn, { house, now }: ActContext): Promise<void> {
  const servesUntil = afterDays(now, rota.days, rota.closingHour);
  await saveDrawn(tx, rota.id, draw, servesUntil);
  await callNext(tx, house, { ...rota, servesUntil, order: draw.order }, draw.size);
  for (const id of await listWaiting(tx, await idsBefore(tx))) {
    await readBySomebody(tx, id, house);
  }
}
