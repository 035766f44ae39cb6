import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import { defaultRules, rulesInForce } from "../../rulebook/door.ts";
import type { ProposalKind } from "../proposal.ts";
import type { ProposalTables } from "../tables.ts";
import { latestOpening, type QueueFacts, type Waiting } from "./plan.ts";

const tables = (db: Reader) => db.withTables<ProposalTables>();

/** What comes to its ballot without waiting for others. */
const NOT_QUEUED: readonly ProposalKind[] = ["statement", "post"];

export const isQueued = (kind: ProposalKind): boolean => !NOT_QUEUED.includes(kind);

export interface WaitingProposal extends Waiting {
  readonly title: string;
  readonly titleCy: string | undefined;
  readonly kind: ProposalKind;
}

/** Of two ballots that could open at the same moment, the second sees the first. */
export const openOneByOne = (tx: Tx): Promise<void> => takeLock(tx, "proposals.queue");

/** Everything that is heard or waits for its ballot. There is never more of it than a party can hear. */
export async function listWaiting(db: Reader): Promise<readonly WaitingProposal[]> {
  const { rows } = await sql<{
    id: number;
    title: string;
    title_cy: string | null;
    kind: ProposalKind;
    looks_at: Date;
    most_days: number | null;
    marks: number;
  }>`
    select p.id, p.title, p.title_cy, p.kind, p.looks_at, (p.rules->>'queueMostDays')::int as most_days,
      (select count(*)::int from proposals.priority m where m.proposal_id = p.id) as marks
    from proposals.proposal p
    where p.state = 'frozen' and p.looks_at is not null and p.kind <> all(${NOT_QUEUED}::text[])
    order by p.looks_at, p.id`.execute(db);
  const { queueMostDays } = defaultRules();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    titleCy: row.title_cy ?? undefined,
    kind: row.kind,
    readyAt: row.looks_at,
    latestAt: latestOpening(row.looks_at, { queueMostDays: row.most_days ?? queueMostDays }),
    marks: row.marks,
  }));
}

/** The queue with what its proposals are called. */
export interface Queue extends QueueFacts {
  readonly waiting: readonly WaitingProposal[];
}

const WEEK_AND_A_DAY = 8;

/** The queue as it stands now. */
export async function readQueue(db: Reader, now: Date): Promise<Queue> {
  const opened = await tables(db)
    .selectFrom("proposals.proposal")
    .select("voting_since")
    .where("voting_since", ">", addDays(now, -WEEK_AND_A_DAY))
    .where("kind", "not in", NOT_QUEUED)
    .execute();
  return {
    waiting: await listWaiting(db),
    opened: opened.flatMap(({ voting_since }) => voting_since ?? []),
    rules: await rulesInForce(db),
  };
}

export const marksOneByOne = (tx: Tx, personId: PersonId): Promise<void> =>
  takeLock(tx, `proposals.priority ${personId}`);

/** Where this member's marks are, of what still waits. */
export async function listMarks(db: Reader, personId: PersonId): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("proposals.priority")
    .innerJoin("proposals.proposal", "proposals.proposal.id", "proposals.priority.proposal_id")
    .select("proposal_id")
    .where("person_id", "=", personId)
    .where("state", "=", "frozen")
    .orderBy("proposal_id")
    .execute();
  return rows.map(({ proposal_id }) => proposal_id);
}
