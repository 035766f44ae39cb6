import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { lockEvent } from "../../holding/event-queries.ts";
import { actsFor, isHost } from "../../holding/may-hold.ts";
import { refusals } from "../../words.ts";
import { dropPhoto as drop, listPhotos } from "../photo-store.ts";

/** Takes a photo away for good: its host, or whoever acts for the branch, the team or the party. */
export const dropPhoto = defineAct({
  name: "events.drop-photo",
  input: v.object({ id: itemNumber, photo: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id, photo }, { actor, now }) => {
    const event = await lockEvent(tx, id);
    if (event === undefined) return refuse("not-found", refusals.unknown);
    const isTheirs = isHost(event, actor) || (await actsFor(tx, event, actor, now));
    return {
      isTheirs,
      isThere: (await listPhotos(tx, id)).some(
        (one) => one.id === photo && one.hidden === undefined,
      ),
    };
  },
  decide: ({ isTheirs, isThere }, { id, photo }): { id: number; photo: number } | Refusal => {
    if (!isTheirs) return refuse("not-allowed", refusals.notYours);
    return isThere ? { id, photo } : refuse("not-found", refusals.photos.unknown);
  },
  save: (tx, { id, photo }) => drop(tx, id, photo),
});
