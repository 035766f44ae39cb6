import { toolsOf } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import type { RegistrarTaskOf } from "@breakthrough/sealed-ballot/registrar-desk";
import sodium from "libsodium-wrappers-sumo";
import { inTransaction, perform } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { chanceBytes } from "../../../../platform/chance.ts";
import type { House } from "../../../../platform/house.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { handInCodes } from "../between/acts/hand-in-codes.ts";
import { inventKeys } from "../between/invented.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { enrolDevice } from "../who/acts/enrol-device.ts";
import { listEnvelopes } from "../who/registrar-queries.ts";
import { setRegistrar } from "../who/registrar-store.ts";
import { registrarTask } from "../who/registrar-task.ts";
import { findSealedLine } from "../who/sealed-roll-queries.ts";
import { aCalledSealedBallot } from "./a-sealed-ballot.ts";

/** What a registrar's own computer makes codes with. */
export const registrarsTools = {
  ...toolsOf(sodiumNativeBackend()),
  randomness: (length: number) => chanceBytes(length),
};

/** A device of a member's that was given a key, as the booth does it. */
export async function aDevice(house: House, of: Person) {
  await sodium.ready;
  const { ORIGINAL } = sodium.base64_variants;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const key = sodium.to_base64(publicKey, ORIGINAL);
  const outcome = await perform(house, enrolDevice, { key }, { actor: of });
  if (isRefusal(outcome)) throw new Error(outcome.says);
  const open = (envelope: string) => {
    const sealed = sodium.from_base64(envelope, ORIGINAL);
    return sodium.to_string(sodium.crypto_box_seal_open(sealed, publicKey, privateKey));
  };
  return { key, open };
}

/** A ballot that waits for its codes, and whose registrar is this person. */
export async function aBallotAtItsCodes(
  house: House,
  people: readonly Person[],
  { personId }: Person,
): Promise<SealedBallotId> {
  const ids = people.map((person) => person.personId);
  const id = await aCalledSealedBallot(house, ids);
  await inventKeys(house, id);
  const registrar = { personId, office: "national-committee" };
  await inTransaction(house, (tx) => setRegistrar(tx, id, registrar));
  return id;
}

/** The registrar's task, which must be at this step. */
export async function taskAt<Step extends "codes" | "replace">(
  house: House,
  id: SealedBallotId,
  step: Step,
): Promise<RegistrarTaskOf<Step>> {
  const ballot = await findSealedBallot(house.database, id);
  if (ballot === undefined) throw new Error("no ballot");
  const task = await registrarTask(house.database, house, ballot);
  if (task.step !== step) throw new Error(`the task is ${task.step}`);
  return task as RegistrarTaskOf<Step>;
}

export const handInText = (house: House, id: SealedBallotId, actor: Person, text: string) =>
  perform(
    house,
    handInCodes,
    { ballotId: String(id), file: new TextEncoder().encode(text) },
    { actor },
  );

export async function envelopesOf(house: House, id: SealedBallotId, { personId }: Person) {
  const line = await findSealedLine(house.database, id, personId);
  if (line === undefined) throw new Error("not on the roll");
  return listEnvelopes(house.database, id, line);
}
