import { inTransaction } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { factOf, postLetter } from "../../mail/door.ts";
import { outOfListPath, readerPath, releasePath } from "../addresses.ts";
import type { Release } from "../releases/release.ts";
import { findRelease } from "../releases/release-queries.ts";
import { words } from "../words.ts";
import { ABOUT_LIST, addReaderKey } from "./reader-store.ts";
import { type Due, listReadersOf, noteSent, takeDue } from "./sending-store.ts";

/** Sends each release once to everybody on the list: early to those who keep an embargo, to all others when it is out. */
export async function sendReleases(house: House, stopping?: AbortSignal): Promise<void> {
  let goesOn = true;
  while (goesOn && !stopping?.aborted) {
    goesOn = await inTransaction(house, async (tx, now) => {
      const due = await takeDue(tx, now);
      const release = due && (await findRelease(tx, due.id));
      if (due === undefined || release === undefined) return false;
      await sendOne(tx, house, { ...due, release }, now);
      return true;
    });
  }
}

type ToSend = Due & { readonly release: Release };

async function sendOne(tx: Tx, house: House, { id, isEarly, release }: ToSend, now: Date) {
  for (const reader of await listReadersOf(tx, id, isEarly)) {
    const key = await addReaderKey(tx, reader.id);
    const { url, partyName: party } = house;
    const write = () => lettered(release, { isEarly, party, url, link: url + readerPath(key) });
    const letter = {
      ...({ to: reader.email, kind: "all", language: reader.language, write } as const),
      fact: factOf(ABOUT_LIST, `release ${id} ${reader.id}`, isEarly ? "early" : "out"),
      out: url + outOfListPath(key),
    };
    await postLetter(tx, letter, now);
  }
  await noteSent(tx, { id, isEarly }, now);
}

interface Around {
  readonly isEarly: boolean;
  readonly party: string;
  readonly url: string;
  readonly link: string;
}

function lettered(release: Release, { isEarly, party, url, link }: Around) {
  const { title, body, contact, embargoUntil, id } = release;
  const says = words.list.release;
  const mark =
    isEarly && embargoUntil !== undefined
      ? says.embargoed(exactMomentInWords(embargoUntil))
      : undefined;
  return {
    subject: says.subject(party, title, mark),
    text: says.text({ mark, title, body, contact, page: url + releasePath(id), link }),
  };
}
