import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { Day } from "../../platform/time/days.ts";
import type { WrittenReport } from "./drawing/report.ts";
import type { GeneralElection } from "./general-election.ts";
import type { Loan } from "./loan.ts";
import type { Visit } from "./visit.ts";

/** Answers its number. Of the same dissolution what is said last holds: a poll can be put off. */
export async function saveElection(
  tx: Tx,
  { dissolved, poll, hasNoCandidates }: Omit<GeneralElection, "id">,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into reports.general_election (dissolved_on, poll_on, has_no_candidates)
    values (${dissolved}, ${poll}, ${hasNoCandidates})
    on conflict (dissolved_on) do update
      set poll_on = excluded.poll_on, has_no_candidates = excluded.has_no_candidates
    returning id`.execute(tx);
  if (rows[0] === undefined) throw new Error("a general election was not written");
  return rows[0].id;
}

export interface ToSend {
  readonly key: string;
  readonly nth: number;
  readonly written: WrittenReport;
  readonly on: Day;
}

/** Answers its number; undefined where somebody else was quicker. */
export async function saveSent(
  tx: Tx,
  { key, nth, written: { head, lines, hash }, on }: ToSend,
  at: Date,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into reports.sent (report, nth, head, hash, lines, sent_on, written_at)
    values (${key}, ${nth}, ${head}, ${hash}, ${lines.length}, ${on}, ${at})
    on conflict (report, nth) do nothing returning id`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) return undefined;
  await sql`
    insert into reports.sent_line (sent_id, nth, person_id, says)
    select ${id}::int, l.nth, l.person_id, l.says
    from unnest(${lines.map(({ personId }) => personId)}::uuid[], ${lines.map(({ says }) => says)}::text[])
      with ordinality as l (person_id, says, nth)`.execute(tx);
  return id;
}

export type NewLoan = Omit<Loan, "id" | "endedOn">;

/** Answers its number. */
export async function saveLoan(tx: Tx, loan: NewLoan): Promise<number> {
  const { kind, name, address, checked, terms, pence, on, line } = loan;
  const { rows } = await sql<{ id: number }>`
    insert into reports.loan (kind, lender_name, lender_address, checked, terms, pence, entered_on, bank_line)
    values (${kind}, ${name}, ${address}, ${checked}, ${terms}, ${pence}, ${on}, ${line})
    returning id`.execute(tx);
  if (rows[0] === undefined) throw new Error("a loan was not written");
  return rows[0].id;
}

export async function endLoanOn(tx: Tx, id: number, on: Day): Promise<void> {
  await sql`update reports.loan set ended_on = ${on} where id = ${id}`.execute(tx);
}

/** What is said last of a gift's journey holds. */
export async function saveVisit(tx: Tx, visit: Visit): Promise<void> {
  const { gift, visitor, from, to, destination, purpose } = visit;
  await sql`
    insert into reports.visit (gift, visitor, from_day, to_day, destination, purpose)
    values (${gift}, ${visitor}, ${from}, ${to}, ${destination}, ${purpose})
    on conflict (gift) do update set visitor = excluded.visitor, from_day = excluded.from_day,
      to_day = excluded.to_day, destination = excluded.destination, purpose = excluded.purpose`.execute(
    tx,
  );
}
