import type { RegistrarTask, Voter } from "@breakthrough/sealed-ballot/registrar-desk";
import type { Reader } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Addressee, listAddressees, listByPost } from "../../../membership/door.ts";
import { boothPath } from "../../addresses.ts";
import type { SealedBallot, SealedBallotId } from "../sealed-ballot.ts";
import { listEndedLines, listLineKeys, listLostCodes } from "./registrar-queries.ts";
import { listSealedRoll, type SealedLine } from "./sealed-roll-queries.ts";

/** What the registrar of this ballot has to do now, with all that it needs. */
export async function registrarTask(
  db: Reader,
  house: Pick<House, "partyName" | "url">,
  ballot: SealedBallot,
): Promise<RegistrarTask> {
  const { id, uuid, title, titleCy, closesAt } = ballot;
  const head = {
    form: 1 as const,
    ballot: uuid,
    title,
    ...(titleCy === undefined ? {} : { titleCy }),
    party: house.partyName,
  };
  const letters = { booth: house.url + boothPath(id), closesAt: closesAt.toISOString() };
  if (ballot.stage === "codes") {
    const voters = await votersOf(db, id, await listSealedRoll(db, id));
    return { step: "codes", ...head, spareCodes: ballot.spareCodes, ...letters, voters };
  }
  const lost = (await listLostCodes(db, id)).filter(({ isReplaced }) => !isReplaced);
  const ended = await listEndedLines(db, id);
  const isVoting = ballot.stage === "ready" || ballot.stage === "open";
  if (!isVoting || lost.length + ended.length === 0) return { step: "nothing", ...head };
  const lines = new Set(lost.map(({ line }) => line));
  const roll = (await listSealedRoll(db, id)).filter(({ line }) => lines.has(line));
  const voters = await votersOf(db, id, roll);
  return { step: "replace", ...head, ...letters, voters, ended };
}

/** The roll as the registrar needs it: of whoever has a device with a key, neither name nor address. */
async function votersOf(
  db: Reader,
  id: SealedBallotId,
  roll: readonly SealedLine[],
): Promise<readonly Voter[]> {
  const keysOf = Map.groupBy(await listLineKeys(db, id), ({ line }) => line);
  const people = await peopleOf(db, roll);
  const addresses = new Map((await listByPost(db)).map((one) => [one.personId, one.address]));
  return roll.map(({ line, personId }) => {
    const keys = (keysOf.get(line) ?? []).map(({ publicKey }) => publicKey);
    const person = personId && people.get(personId);
    const language = person?.language ?? "en";
    if (keys.length > 0 || person === undefined) return { line, keys, language };
    const { name, email } = person;
    const address = addresses.get(person.personId);
    const sentTo = email === null ? (address === undefined ? {} : { address }) : { email };
    return { line, keys, name, ...sentTo, language };
  });
}

async function peopleOf(
  db: Reader,
  roll: readonly SealedLine[],
): Promise<ReadonlyMap<PersonId, Addressee>> {
  const ids = roll.flatMap(({ personId }) => personId ?? []);
  const people = await listAddressees(db, ids);
  return new Map(people.map((person) => [person.personId, person]));
}
