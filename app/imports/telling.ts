import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import {
  type ListReaders,
  postSlice,
  postToMany,
  type Recipient,
  type WrittenToMany,
} from "../mail/door.ts";
import { listAddressees, listMembersBefore, listMembersToWrite } from "../membership/door.ts";
import { importsPath } from "./addresses.ts";
import type { Imported, TakenBack } from "./imported.ts";
import { words } from "./words.ts";

type Party = Pick<House, "url" | "partyName">;

/** Tells all members who were here before how many came, and nobody's name. */
export async function tellOfImport(
  tx: Tx,
  { request, added, at, undoUntil }: Pick<Imported, "request" | "added" | "at" | "undoUntil">,
  { url, partyName: party }: Party,
): Promise<void> {
  const write = () => {
    const { importedSubject, importedText } = words.letters;
    const until = exactMomentInWords(undoUntil);
    const facts = { party, added, request, until, link: url + importsPath };
    return {
      subject: importedSubject(party, added),
      text: ({ name }: Recipient) => importedText(name, facts),
    };
  };
  const list: ListReaders = (after, most) => listMembersBefore(tx, request, { after, most }, at);
  await tellMembers(tx, list, write, at);
}

interface Taking extends TakenBack {
  readonly request: number;
  readonly come: readonly PersonId[];
}

/** Tells all members; and those who had come that they are supporters now, and how they become members. */
export async function tellOfTakingBack(
  tx: Tx,
  { request, come, at, removed, stayed }: Taking,
  { url, partyName: party }: Party,
): Promise<void> {
  const facts = { party, request, removed, stayed, link: url + importsPath };
  const write = () => ({
    subject: words.letters.takenBackSubject(party),
    text: ({ name }: Recipient) => words.letters.takenBackText(name, facts),
  });
  await tellMembers(tx, toMembers(tx, at), write, at);
  const toThem = () => ({
    subject: words.letters.supporterNowSubject(party),
    text: ({ name }: Recipient) => words.letters.supporterNowText(name, party, `${url}/me`),
  });
  const recipients = await listAddressees(tx, come);
  await postToMany(tx, { recipients, kind: "needed", write: toThem }, at);
}

const toMembers =
  (tx: Tx, now: Date): ListReaders =>
  (after, most) =>
    listMembersToWrite(tx, after, most, now);

async function tellMembers(
  tx: Tx,
  list: ListReaders,
  write: () => WrittenToMany,
  now: Date,
): Promise<void> {
  let after: PersonId | undefined;
  let isDone = false;
  while (!isDone) {
    const slice = await postSlice(tx, { kind: "important", write }, { after, list }, now);
    after = slice.postedTo;
    isDone = slice.isLast;
  }
}
