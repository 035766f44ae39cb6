import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { exactMomentInWords } from "../../web/moments.ts";
import { type ListReaders, postSlice } from "../mail/door.ts";
import { listEverybody } from "../membership/door.ts";
import { capacityInWords } from "../rulebook/door.ts";
import { noteTold, takeUntold, type Untold } from "./store.ts";
import { words } from "./words.ts";

/**
 * Writes to everybody that the repairs were opened, whatever letters they have chosen: this one is needed. In slices:
 * each is whole, and each process takes its own. Who is to be told is told, also when it is closed again by then.
 */
export async function tellEverybody(house: House, stopping?: AbortSignal): Promise<void> {
  let goesOn = true;
  while (goesOn && !stopping?.aborted) {
    goesOn = await inTransaction(house, async (tx, now) => {
      const untold = await takeUntold(tx);
      if (untold === undefined) return false;
      const list: ListReaders = (after, most) => listEverybody(tx, after, most);
      const slice = await postSlice(
        tx,
        letterAbout(untold, house),
        { after: untold.toldTo, list },
        now,
      );
      await noteTold(tx, untold.request, slice, now);
      return true;
    });
  }
}

const letterAbout = ({ by, why, closesAt }: Untold, { partyName, url }: House) => ({
  kind: "needed" as const,
  write: () => {
    const { subject, text } = words.letters;
    const facts = {
      by: capacityInWords(by),
      why: why.replaceAll("{name}", "{ name }"),
      until: exactMomentInWords(closesAt),
      link: `${url}/repairs`,
    };
    return { subject: subject(partyName), text: text(partyName, facts) };
  },
});
