import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, mustTick } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { photoSaysField } from "../../fields.ts";
import { hostFacts } from "../../holding/in-event.ts";
import { refusals, words } from "../../words.ts";
import { addPhoto as add, listPhotos, type NewPhoto } from "../photo-store.ts";

const MOST_PHOTOS = 12;

/** Adds a photo of an event, once everybody in it has agreed. It was made anew before: no place and no time is in it. */
export const addPhoto = defineAct({
  name: "events.add-photo",
  input: v.object({
    id: itemNumber,
    photo: v.instance(Buffer, () => words.fields.file),
    says: photoSaysField,
    agreed: mustTick(() => words.fields.agreed),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const event = await hostFacts(tx, id, context);
    return isRefusal(event) ? event : { event, photos: (await listPhotos(tx, id)).length };
  },
  decide: ({ event, photos }, { photo, says }, { actor, now }): NewPhoto | Refusal => {
    if (now < event.startsAt || event.cancelledAt !== undefined)
      return refuse("conflict", refusals.photos.early);
    if (photos >= MOST_PHOTOS) return refuse("conflict", refusals.photos.enough(MOST_PHOTOS));
    return { eventId: event.id, bytes: photo, says, addedBy: personWho(actor).personId };
  },
  save: (tx, photo, { now }) => add(tx, photo, now),
});
