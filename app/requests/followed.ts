import type { Followed } from "../../platform/room.ts";
import { askedInWords } from "./asking/asked.ts";
import { listByNumbers } from "./queries.ts";
import { words } from "./words.ts";

/** What nobody has signed yet, nobody but its asker sees. */
const namesOf: Followed["namesOf"] = async (db, ids) => {
  const found = await listByNumbers(db, ids);
  const signed = found.filter(({ signedAt }) => signedAt !== undefined);
  return new Map(
    signed.map((request) => [request.number, words.named(request.number, askedInWords(request))]),
  );
};

export const followed: readonly Followed[] = [{ path: "/requests/:id", namesOf }];
