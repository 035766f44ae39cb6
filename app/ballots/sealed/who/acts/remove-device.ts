import * as v from "valibot";
import { defineAct } from "../../../../../platform/act.ts";
import { maySignedIn, personWho } from "../../../../membership/door.ts";
import { removeDeviceKey } from "../device-store.ts";
import { deviceKeyField } from "./enrol-device.ts";

/** Forgets the key of a device that was lost or sold: no code of a later ballot is sealed to it. */
export const removeDevice = defineAct({
  name: "ballots.remove-device",
  input: v.object({ key: deviceKeyField }),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, { key }, { actor }) => ({
    personId: personWho(actor).personId,
    publicKey: key,
  }),
  save: (tx, { personId, publicKey }) => removeDeviceKey(tx, personId, publicKey),
});
