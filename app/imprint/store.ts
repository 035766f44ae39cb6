import { spoken } from "@breakthrough/languages";
import { type Selectable, sql } from "kysely";
import type { Database, Reader, Tx } from "../../platform/database/database.ts";
import type { PartyImprint } from "../../platform/house.ts";
import { addDays } from "../../platform/time/days.ts";
import { keptForPages } from "../../platform/work/kept.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { feeInWords, type Imprint, imprintInWords } from "./imprint.ts";
import type { ImprintTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ImprintTables>();

const imprintOf = (row: Selectable<ImprintTables["imprint.imprint"]>): Imprint => ({
  ...{ controller: row.controller, address: row.address },
  ...{ promoter: row.promoter, promoterAddress: row.promoter_address ?? undefined },
  ...{ contact: row.contact, dataContact: row.data_contact ?? undefined },
  ...{ feePence: row.fee_pence, registration: row.registration ?? undefined },
  ...{ slogan: row.slogan ?? undefined, sloganCy: row.slogan_cy ?? undefined },
  ...{ intro: row.intro ?? undefined, introCy: row.intro_cy ?? undefined },
});

export interface ImprintSince {
  readonly imprint: Imprint;
  readonly since: Date;
}

/** Who answers now. Undefined: nobody has said. */
export async function findImprint(db: Reader): Promise<ImprintSince | undefined> {
  const row = await tables(db)
    .selectFrom("imprint.imprint")
    .selectAll()
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { imprint: imprintOf(row), since: row.set_at };
}

/** The same, for the rooms below: as sentences in the language of whoever reads them. */
export async function findPartyImprint(db: Reader): Promise<PartyImprint | undefined> {
  const found = await findImprint(db);
  if (found === undefined) return undefined;
  const { imprint } = found;
  const rules = await rulesInForce(db);
  return {
    ...{ controller: imprint.controller, address: imprint.address, contact: imprint.contact },
    slogan: () => inSpoken(imprint.slogan, imprint.sloganCy),
    intro: () => inSpoken(imprint.intro, imprint.introCy),
    inWords: () => imprintInWords(imprint),
    feeInWords: () => feeInWords(imprint, rules),
  };
}

/** In the language spoken, where the party has said it in that one. */
const inSpoken = (text: string | undefined, inWelsh: string | undefined): string | undefined =>
  spoken() === "cy" ? (inWelsh ?? text) : text;

let changesHere = 0;

/** A page can be this much behind what another process has set. */
const PAGES_KEEP_MS = 3000;

/** The same for pages, each of which says it at its foot. */
export const imprintForPages = keptForPages(
  PAGES_KEEP_MS,
  () => changesHere,
  (database: Database) => findPartyImprint(database),
);

/** From now on this is who answers. */
export async function setImprint(tx: Tx, imprint: Imprint, at: Date): Promise<void> {
  changesHere += 1;
  await tables(tx)
    .insertInto("imprint.imprint")
    .values({
      ...{ controller: imprint.controller, address: imprint.address },
      ...{ promoter: imprint.promoter, promoter_address: imprint.promoterAddress ?? null },
      ...{ contact: imprint.contact, data_contact: imprint.dataContact ?? null },
      ...{ fee_pence: imprint.feePence, registration: imprint.registration ?? null },
      ...{ slogan: imprint.slogan ?? null, slogan_cy: imprint.sloganCy ?? null },
      ...{ intro: imprint.intro ?? null, intro_cy: imprint.introCy ?? null },
      set_at: at,
    })
    .execute();
}

/** Deletes what nothing stands under any more: another took its place so many days ago. Answers how many. */
export async function deleteOldImprints(tx: Tx, days: number, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from imprint.imprint as old
    where exists (
      select from imprint.imprint as later
      where later.number > old.number and later.set_at <= ${addDays(now, -days)}
    )`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
