import type { Selectable } from "kysely";
import type { Actor } from "../../platform/actor.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { House, Named } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { whyNotCounted } from "../membership/door.ts";
import { type Alternative, type Case, type Hearing, SIDES, type Side } from "./hearing.ts";
import type { HearingTables } from "./tables.ts";
import { words } from "./words.ts";

const tables = (db: Reader) => db.withTables<HearingTables>();

const hearings = (db: Reader) => tables(db).selectFrom("hearings.hearing").selectAll();

type Row = Awaited<ReturnType<ReturnType<typeof hearings>["executeTakeFirstOrThrow"]>>;

const hearingOf = (row: Row): Hearing => ({
  id: row.id,
  path: row.path,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  isClosed: row.closed_at !== null,
  caseWords: row.case_words,
  backingNeeded: row.support_needed ?? undefined,
});

/** Locks the hearing: acts on one hearing happen one after the other, so that its counters are right. */
export async function lockHearing(tx: Tx, id: number): Promise<Hearing | undefined> {
  const row = await hearings(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && hearingOf(row);
}

/** The latest hearing of an item. */
export async function findHearing(db: Reader, path: string): Promise<Hearing | undefined> {
  const row = await hearings(db)
    .where("path", "=", path)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && hearingOf(row);
}

export async function findHearingById(db: Reader, id: number): Promise<Hearing | undefined> {
  const row = await hearings(db).where("id", "=", id).executeTakeFirst();
  return row && hearingOf(row);
}

const MOST_CASES_SHOWN = 100;

const caseOf = (row: Selectable<HearingTables["hearings.case"]>): Case => ({
  id: row.id,
  side: row.side,
  body: row.body,
  writtenBy: row.person_id ?? undefined,
  backing: row.backing,
  writtenAt: row.written_at,
});

/** The most backed of each side: however many write for one side, the other's stand beside them. */
export async function listCases(db: Reader, hearingId: number): Promise<readonly Case[]> {
  const sides = await Promise.all(
    SIDES.map((side) =>
      tables(db)
        .selectFrom("hearings.case")
        .selectAll()
        .where("hearing_id", "=", hearingId)
        .where("side", "=", side)
        .orderBy("backing", "desc")
        .orderBy("id")
        .limit(MOST_CASES_SHOWN)
        .execute(),
    ),
  );
  return sides.flat().map(caseOf);
}

/** A case of this hearing, whether it is among those shown or not. */
export async function findCase(
  db: Reader,
  hearingId: number,
  id: number,
): Promise<Case | undefined> {
  const row = await tables(db)
    .selectFrom("hearings.case")
    .selectAll()
    .where("id", "=", id)
    .where("hearing_id", "=", hearingId)
    .executeTakeFirst();
  return row && caseOf(row);
}

export interface OwnCase {
  readonly hearingId: number;
  readonly side: Side;
  readonly writtenBy: PersonId;
}

/** What one person has written for one side. */
export async function findOwnCase(db: Reader, own: OwnCase): Promise<Case | undefined> {
  const row = await tables(db)
    .selectFrom("hearings.case")
    .selectAll()
    .where("hearing_id", "=", own.hearingId)
    .where("side", "=", own.side)
    .where("person_id", "=", own.writtenBy)
    .executeTakeFirst();
  return row && caseOf(row);
}

export async function listAlternatives(
  db: Reader,
  hearingId: number,
): Promise<readonly Alternative[]> {
  const rows = await tables(db)
    .selectFrom("hearings.alternative")
    .selectAll()
    .where("hearing_id", "=", hearingId)
    .orderBy("backing", "desc")
    .orderBy("id")
    .execute();
  return rows.map(alternativeOf);
}

const alternativeOf = (row: Selectable<HearingTables["hearings.alternative"]>): Alternative => ({
  id: row.id,
  title: row.title,
  body: row.body,
  offeredBy: row.person_id ?? undefined,
  backing: row.backing,
  offeredAt: row.offered_at,
});

/** Everything that the hearing's page shows, and what of it is this viewer's. */
export interface HearingView {
  readonly hearing: Hearing;
  readonly cases: readonly Case[];
  readonly alternatives: readonly Alternative[];
  readonly named: (id: PersonId | undefined) => Named;
  readonly isSignedIn: boolean;
  readonly mayTakePart: boolean;
  /** Why a member's backing does not count yet, in words. */
  readonly notYet: string | undefined;
  readonly viewerId: PersonId | undefined;
  readonly backedCases: Readonly<Partial<Record<Side, number>>>;
  readonly backedAlternatives: ReadonlySet<number>;
}

export async function hearingView(
  db: Reader,
  path: string,
  viewer: Actor,
  { now, namedOf }: { readonly now: Date; readonly namedOf: House["namedOf"] },
): Promise<HearingView | undefined> {
  const hearing = await findHearing(db, path);
  if (hearing === undefined) return undefined;
  const cases = await listCases(db, hearing.id);
  const alternatives = await listAlternatives(db, hearing.id);
  const writers = [...cases.map((text) => text.writtenBy), ...alternatives.map((a) => a.offeredBy)];
  const named = await namedOf(writers.filter((id) => id !== undefined));
  const viewerId = viewer.kind === "person" ? viewer.personId : undefined;
  return {
    hearing,
    cases,
    alternatives,
    // Names are for those who are signed in: who belongs to a party is nobody else's to know.
    named: viewerId === undefined ? () => ({ name: words.aMember, marks: [] }) : named,
    isSignedIn: viewerId !== undefined,
    mayTakePart: viewer.kind === "person" && viewer.standing === "member",
    notYet: (await whyNotCounted(db, viewer, "support", now))?.says,
    viewerId,
    ...(await listBacked(db, hearing.id, viewerId)),
  };
}

type Backed = Pick<HearingView, "backedCases" | "backedAlternatives">;

async function listBacked(
  db: Reader,
  hearingId: number,
  personId: PersonId | undefined,
): Promise<Backed> {
  if (personId === undefined) return { backedCases: {}, backedAlternatives: new Set() };
  const cases = await tables(db)
    .selectFrom("hearings.case_backing")
    .select(["side", "case_id"])
    .where("hearing_id", "=", hearingId)
    .where("person_id", "=", personId)
    .execute();
  const alternatives = await tables(db)
    .selectFrom("hearings.alternative_backing as backing")
    .innerJoin("hearings.alternative as alternative", "alternative.id", "backing.alternative_id")
    .select("alternative.id")
    .where("alternative.hearing_id", "=", hearingId)
    .where("backing.person_id", "=", personId)
    .execute();
  return {
    backedCases: Object.fromEntries(cases.map((row) => [row.side, row.case_id])),
    backedAlternatives: new Set(alternatives.map((row) => row.id)),
  };
}

/** In which of these items' hearings this person has backed or written something. */
export async function listHeardBy(db: Reader, personId: PersonId): Promise<ReadonlySet<string>> {
  const rows = await tables(db)
    .selectFrom("hearings.hearing as hearing")
    .select("path")
    .where("closed_at", "is", null)
    .where((where) =>
      where.or([
        where.exists(
          where
            .selectFrom("hearings.case_backing as backing")
            .select("backing.case_id")
            .whereRef("backing.hearing_id", "=", "hearing.id")
            .where("backing.person_id", "=", personId),
        ),
        where.exists(
          where
            .selectFrom("hearings.alternative_backing as backing")
            .innerJoin("hearings.alternative as other", "other.id", "backing.alternative_id")
            .select("other.id")
            .whereRef("other.hearing_id", "=", "hearing.id")
            .where("backing.person_id", "=", personId),
        ),
      ]),
    )
    .execute();
  return new Set(rows.map((row) => row.path));
}

/** A person's own texts and backings, for their download. */
export async function gatherHearings(db: Reader, personId: PersonId) {
  const cases = await tables(db)
    .selectFrom("hearings.case")
    .select(["side", "body", "written_at as writtenAt"])
    .where("person_id", "=", personId)
    .execute();
  const alternatives = await tables(db)
    .selectFrom("hearings.alternative")
    .select(["title", "body", "offered_at as offeredAt"])
    .where("person_id", "=", personId)
    .execute();
  return { cases, alternatives };
}

/** An alternative's text, for carrying out a ballot that it won. */
export async function findAlternative(db: Reader, id: number): Promise<Alternative | undefined> {
  const row = await tables(db)
    .selectFrom("hearings.alternative")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && alternativeOf(row);
}
