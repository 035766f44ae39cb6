import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { electionPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { listNominations } from "../nominating/nomination-queries.ts";
import { titleOfElected } from "../title.ts";
import { words } from "../words.ts";

/** Everybody who stood hears that it is counted, and how long members can challenge it. */
export async function tellResult(tx: Tx, house: House, election: Election): Promise<void> {
  const { id, terms, standsAt } = election;
  if (standsAt === undefined) return;
  const all = await listNominations(tx, id);
  const stood = all.filter(({ state }) => state === "candidate");
  const ids = stood.flatMap(({ personId }) => personId ?? []);
  const recipients = await listAddressees(tx, ids);
  const write = () => {
    const { subject, text } = words.letters.counted;
    const title = titleOfElected(terms.to);
    const stands = exactMomentInWords(standsAt);
    const link = house.url + electionPath(id);
    return {
      subject: subject(title),
      text: ({ name }: Recipient) => text({ name, title, stands, link }),
    };
  };
  await postToMany(tx, { recipients, kind: "needed", write }, house.clock.now());
}
