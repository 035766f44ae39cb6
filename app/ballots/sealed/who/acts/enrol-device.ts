import * as v from "valibot";
import { defineAct } from "../../../../../platform/act.ts";
import type { PersonId } from "../../../../../platform/ids.ts";
import { refuse } from "../../../../../platform/refusal.ts";
import { dayOf } from "../../../../../platform/time/days.ts";
import { postLetter } from "../../../../mail/door.ts";
import { findDetails, maySignedIn, personWho } from "../../../../membership/door.ts";
import { deviceKeyPath } from "../../../addresses.ts";
import { refusals, words } from "../../../words.ts";
import { listDeviceKeys } from "../device-queries.ts";
import { addDeviceKey } from "../device-store.ts";

/** Nobody votes on more; a key more for each would be an envelope more in each ballot. */
const MOST_DEVICES = 8;

/** The public half of a key: Base64 of 32 bytes. */
export const deviceKeyField = v.pipe(
  v.string(() => words.sealed.booth.device.noKey),
  v.regex(/^[A-Za-z0-9+/]{43}=$/, () => words.sealed.booth.device.noKey),
);

interface Enrolled {
  readonly personId: PersonId;
  readonly publicKey: string;
}

/** Keeps the public half of a key that a member's device has made. Codes of later ballots are sealed to it. */
export const enrolDevice = defineAct({
  name: "ballots.enrol-device",
  input: v.object({ key: deviceKeyField }),
  may: maySignedIn,
  facts: (tx, _input, { actor }) => listDeviceKeys(tx, personWho(actor).personId),
  decide: (known, { key }, { actor }) => {
    const isKnown = known.some(({ publicKey }) => publicKey === key);
    if (!isKnown && known.length >= MOST_DEVICES) {
      return refuse("conflict", refusals.sealed.booth.device.tooMany(MOST_DEVICES));
    }
    return { personId: personWho(actor).personId, publicKey: key };
  },
  save: async (tx, { personId, publicKey }: Enrolled, { house, now }) => {
    const isNew = await addDeviceKey(tx, personId, { publicKey, enrolledOn: dayOf(now) });
    const person = isNew ? await findDetails(tx, personId) : undefined;
    if (person === undefined) return;
    const { name, email: to, language } = person;
    const link = house.url + deviceKeyPath;
    const { letters } = words.sealed.booth;
    const write = () => ({
      subject: letters.enrolledSubject,
      text: letters.enrolledText(name, link),
    });
    await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
  },
});
