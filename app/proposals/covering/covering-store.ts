import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { coverAmendments, uncoverAmendments } from "../../amendments/door.ts";
import { retitleTopic } from "../../discussions/door.ts";
import { coverTogether, uncoverTogether } from "../../drafting/door.ts";
import { coverQuotes, uncoverQuotes } from "../../mail/door.ts";
import { retitleOpinions } from "../../opinions/door.ts";
import { discussionPath, proposalPath } from "../addresses.ts";
import type { Proposal, ProposalText } from "../proposal.ts";
import type { ProposalTables } from "../tables.ts";
import { words } from "../words.ts";

const VERSION_FIELDS = sql`version int, title text, title_cy text, problem text, body text, effects text, why text`;

/** By which paths letters quote its title: its own, and that of its discussion, which is called the same. */
const quotedAs = (id: number): readonly string[] => [proposalPath(id), discussionPath(id)];

/**
 * Moves a text and all its versions out of every reader's way: no page, list, search or file can show what is not in
 * the tables that they read. What is alike is still known by `likeness`, which nobody is shown. Once only.
 */
export async function coverText(tx: Tx, { id, topicId }: Proposal, at: Date): Promise<void> {
  const { numAffectedRows } = await sql`
    insert into proposals.covered (proposal_id, title, title_cy, problem, body, effects, versions, at)
    select id, title, title_cy, problem, body, effects, (
        select coalesce(jsonb_agg(to_jsonb(v) - 'proposal_id' - 'written_at'), '[]') from proposals.version v
        where v.proposal_id = p.id), ${at}
    from proposals.proposal p where id = ${id}
    on conflict do nothing`.execute(tx);
  if (numAffectedRows === 0n) return;
  const title = words.covered.title(id);
  await sql`
    update proposals.proposal set title = ${title}, title_cy = null, problem = '', body = '', effects = null
    where id = ${id}`.execute(tx);
  await sql`
    update proposals.version set title = ${title}, title_cy = null, problem = '', body = '', effects = null, why = null
    where proposal_id = ${id}`.execute(tx);
  for (const path of quotedAs(id)) await coverQuotes(tx, path);
  await coverAmendments(tx, proposalPath(id), title);
  await coverTogether(tx, proposalPath(id));
  if (topicId !== undefined) await retitleTopic(tx, topicId, title);
  await retitleOpinions(tx, proposalPath(id), title);
}

/** Puts it back, word for word. */
export async function uncoverText(tx: Tx, { id, topicId }: Proposal): Promise<void> {
  const text = await findCovered(tx, id);
  if (text === undefined) return;
  await sql`
    update proposals.version v
    set title = t.title, title_cy = t.title_cy, problem = t.problem, body = t.body, effects = t.effects, why = t.why
    from proposals.covered c, jsonb_to_recordset(c.versions) as t (${VERSION_FIELDS})
    where c.proposal_id = ${id} and v.proposal_id = ${id} and v.version = t.version`.execute(tx);
  await sql`
    update proposals.proposal p set title = c.title, title_cy = c.title_cy, problem = c.problem, body = c.body, effects = c.effects
    from proposals.covered c where c.proposal_id = ${id} and p.id = ${id}`.execute(tx);
  await sql`delete from proposals.covered where proposal_id = ${id}`.execute(tx);
  for (const path of quotedAs(id)) await uncoverQuotes(tx, path);
  await uncoverAmendments(tx, proposalPath(id));
  await uncoverTogether(tx, proposalPath(id));
  if (topicId !== undefined) await retitleTopic(tx, topicId, text.title);
  await retitleOpinions(tx, proposalPath(id), text.title);
}

/** The text that is out of sight, for its author and a jury; undefined where it stands in its place. */
export async function findCovered(db: Reader, id: number): Promise<ProposalText | undefined> {
  const row = await db
    .withTables<ProposalTables>()
    .selectFrom("proposals.covered")
    .select(["title", "title_cy", "problem", "body", "effects"])
    .where("proposal_id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { title_cy, effects, ...text } = row;
  return { ...text, titleCy: title_cy ?? undefined, effects: effects ?? undefined };
}
