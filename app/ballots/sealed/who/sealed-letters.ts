import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { factOf, postToMany, type Recipient } from "../../../mail/door.ts";
import { listAddressees } from "../../../membership/door.ts";
import { sealedPath } from "../../addresses.ts";
import { paperTitle } from "../../both-languages.ts";
import { words } from "../../words.ts";
import type { SealedBallot } from "../sealed-ballot.ts";
import { listSealedRoll } from "./sealed-roll-queries.ts";

type Letter = "opened" | "reminder" | "closed" | "void";

/** Writes to everybody on the roll alike: nobody knows who has voted, so nobody can be left out or chosen. */
export async function postToRoll(
  tx: Tx,
  house: House,
  ballot: SealedBallot,
  letter: Letter,
): Promise<void> {
  const recipients = await listAddressees(tx, await listOnRoll(tx, ballot.id));
  const write = () => {
    const { subject, textFor } = letterOf(ballot, house, letter);
    return { subject, text: ({ name }: Recipient) => textFor(name) };
  };
  const fact = factOf(sealedPath(ballot.id), letter, "once");
  await postToMany(tx, { recipients, kind: "important", fact, write }, house.clock.now());
}

/** Whose line was given to nobody else, and who is still there. */
export const listOnRoll = async (
  tx: Tx,
  ballot: SealedBallot["id"],
): Promise<readonly PersonId[]> =>
  (await listSealedRoll(tx, ballot)).flatMap(({ personId }) => personId ?? []);

function letterOf(ballot: SealedBallot, house: House, letter: Letter) {
  const { letters } = words.sealed.board;
  const title = paperTitle(ballot);
  const link = house.url + sealedPath(ballot.id);
  const closes = exactMomentInWords(ballot.closesAt);
  const facts = { title, link, closes };
  switch (letter) {
    case "opened":
      return {
        subject: letters.openedSubject(title),
        textFor: (name: string) => letters.openedText({ ...facts, name }),
      };
    case "reminder":
      return {
        subject: letters.reminderSubject(title, closes),
        textFor: (name: string) => letters.reminderText({ ...facts, name }),
      };
    case "closed":
      return {
        subject: letters.closedSubject(title),
        textFor: (name: string) => letters.closedText({ ...facts, name }),
      };
    default:
      return {
        subject: letters.voidSubject(title),
        textFor: (name: string) => letters.voidText({ ...facts, name, why: whyOf(ballot) }),
      };
  }
}

const whyOf = ({ outcome }: SealedBallot): string =>
  outcome?.kind === "void" ? words.sealed.box.why[outcome.why] : "";
