import pg from "pg";

export interface Size {
  readonly proposals: number;
  readonly comments: number;
  readonly members: number;
}

/** The secret in the browser of the member with this number. */
export const secretOf = (member: number): string => String(member).padStart(43, "v");

/** Fills a founded party's tables by plain SQL: the benchmark measures reading and voting, not how it came to be. */
export async function fill(url: string, size: Size): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("set synchronous_commit = off");
    await addImprint(client);
    await addMembers(client, size.members);
    await addProposals(client, size.proposals);
    await addTalk(client, size);
    for (const path of ["/proposals/1", "/proposals/2"]) await addBallot(client, { path });
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}

/** Without it a party lets nobody join, and its page to join is short. */
async function addImprint(client: pg.Client): Promise<void> {
  await client.query(
    `insert into imprint.imprint (controller, address, promoter, contact, fee_pence, set_at)
     values ('The Measured Party', 'PO Box 12, Plymouth, PL1 1AA', 'Pat Promoter', 'hello@example.org', 1200, now())`,
  );
}

async function addMembers(client: pg.Client, members: number): Promise<void> {
  await client.query(
    `insert into membership.person
       (id, kind, name, email, email_key, confirmed_at, renews_on, member_since,
        took_part_at, created_at, came_by)
     select gen_random_uuid(), 'member', 'Member ' || n, 'member' || n || '@example.org',
       'member' || n || '@example.org', now() - interval '400 days', current_date + 300,
       current_date - 400, now(), now(), 'joined'
     from generate_series(1, $1::int) n`,
    [members],
  );
  await client.query(
    `insert into sign_in.session (id, secret_hash, person_id, method, device, began_at, seen_at)
     select gen_random_uuid(), encode(sha256(lpad(substr(name, 8), 43, 'v')::bytea), 'hex'), id, 'code',
       'Firefox on Linux', now(), date_trunc('hour', now())
     from membership.person`,
  );
}

const BODY = "The council keeps the bus going until the last train has come in. ".repeat(12);

async function addProposals(client: pg.Client, proposals: number): Promise<void> {
  await client.query(
    `insert into proposals.proposal
       (kind, chapter, title, problem, body, version, state, entered_at, looks_at, ends_at, support_needed,
        support_count, rules, likeness, created_at, changed_at)
     select 'new', 'Transport', 'Run the night bus of route ' || n || ' & its “late” connections',
       'On route ' || n || ' the last bus leaves before the last train comes in, and so whoever works late ' ||
       'has to take a taxi or walk home along the main road, which is neither fair nor safe; a third of ' ||
       'those who were asked said they had turned down work for it.',
       $2, 1, case when n <= 55 then 'idea'
         else (array['idea', 'idea', 'discussion', 'adopted', 'lapsed', 'drafting'])[1 + n % 6] end,
       now() - n * interval '1 minute', now() + interval '60 days', now() + interval '60 days', 40, n % 40,
       '{}', 'route ' || n, now(), now() - n * interval '1 minute'
     from generate_series(1, $1::int) n`,
    [proposals, BODY],
  );
}

async function addTalk(client: pg.Client, { proposals, comments }: Size): Promise<void> {
  await client.query(
    `insert into discussions.topic (path, title, stage, opened_at, stage_since, comments, arguments)
     select '/proposals/' || id, title, 'full', now(), now(), $1::int / $2::int, 3 from proposals.proposal
     order by id`,
    [comments, proposals],
  );
  await client.query(
    `update proposals.proposal p set topic_id = t.id
     from discussions.topic t where t.path = '/proposals/' || p.id`,
  );
  await client.query(
    `insert into discussions.comment (topic_id, person_id, text, written_at)
     select 1 + n % $2::int, gen_random_uuid(), 'I take this bus, and comment ' || n || ' is mine.', now()
     from generate_series(1, $1::int) n`,
    [comments, proposals],
  );
}

/** A ballot of everybody, straight into its tables. Answers its number; the first of a party is 1. */
export async function addBallot(
  client: pg.Client,
  { path = "/proposals/1", closesInSeconds = 6 * 24 * 3600 } = {},
): Promise<number> {
  const { rows } = await client.query<{ id: string }>(
    `with members as (select id, name from membership.person where email like 'member%'),
     opened as (
       insert into ballots.ballot (path, title, question, case_for, case_against, opens_at, closes_at,
         majority_numerator, majority_denominator, majority_is_at_least, quorum_percent, quorum_least,
         active_members, roll_size, roll_hash, naming, unlisted, unlisted_percent,
         on_paper, paper_members, paper_percent)
       select $1, 'Night buses of ' || $1, 'Shall the night bus run?', 'For it.', 'Against it.',
         now() - interval '1 day', clock_timestamp() + make_interval(secs => $2), 1, 2, false, 10, 5,
         count(*), count(*), 'none', 'beside', 0, 100, 0, 0, 10
       from members returning id),
     option as (
       insert into ballots.option (ballot_id, number, id, label)
       select id, 1, 'proposal', 'The proposal' from opened),
     roll as (
       insert into ballots.roll_line (ballot_id, line_id, person_id)
       select opened.id, 'line-' || substr(name, 8), members.id from opened, members)
     select id from opened`,
    [path, closesInSeconds],
  );
  return Number(rows[0]?.id);
}
