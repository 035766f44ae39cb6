import pg from "pg";

export interface Wanted {
  readonly places: number;
  /** At all of them together, as evenly as it goes. */
  readonly answers: number;
  /** Of each place. */
  readonly links?: number;
}

/** The secret of a volunteer's link: the nth of this place's. */
export const linkOf = (event: number, nth: number): string => `${event}-${nth}`.padStart(43, "k");

/**
 * Calls an action and fills its places by plain SQL: each with two shifts, an open stall whose shift runs from an hour ago
 * for three more, links and answers of which a tenth was read. Answers the action's number and those of its events.
 */
export async function plantAction(
  url: string,
  { places, answers, links = 1 }: Wanted,
): Promise<{ readonly id: number; readonly events: readonly number[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: number }>(
      `insert into actions.action (title, theme, question, kit, first_day, last_day, called_at)
       values ('A measured weekend', $1, 'What would you like to see changed?', 'A table',
         current_date, current_date + 1, now()) returning id`,
      ["We ask people what they would like to see changed, and write it down. ".repeat(6)],
    );
    const id = rows[0]?.id ?? 0;
    const events = await addPlaces(client, id, places);
    await addStalls(client, events, links);
    await addAnswers(client, events, answers);
    await client.query("vacuum analyze");
    return { id, events };
  } finally {
    await client.end();
  }
}

async function addPlaces(client: pg.Client, action: number, places: number) {
  const { rows } = await client.query<{ id: number }>(
    `insert into events.event (scope_kind, kind, title, says, is_proposed, starts_at, ends_at, where_kind,
       place, postcode, is_public, host_id, changed_at)
     select 'party', 'stall', 'A measured weekend: square ' || n, 'We ask people.', false,
       date_trunc('minute', now()) - interval '1 hour', date_trunc('minute', now()) + interval '3 hours',
       'hall', 'Square ' || n, 'PL' || 1 + n % 7 || ' 1AA', true, p.id, now()
     from generate_series(1, $1::int) n,
       (select id from membership.person where name = 'Member 1') p
     returning id`,
    [places],
  );
  const events = rows.map(({ id }) => id);
  await client.query(
    `insert into actions.place (event_id, action_id, offered_at, leaflets_taken, leaflets_given)
     select id, $2, now(), 300, 120 from unnest($1::int[]) id`,
    [events, action],
  );
  await client.query(
    `with added as (
       insert into actions.shift (event_id, task, from_minute, until_minute, needed)
       select id, 'At the table', at, at + 120, 3 from unnest($1::int[]) id, unnest(array[0, 120]) at
       returning id)
     insert into actions.helper (shift_id, person_id)
     select added.id, m.id from added cross join lateral (
       select id from membership.person where email like 'member%' order by id limit 1 + added.id % 3) m`,
    [events],
  );
  return events;
}

async function addStalls(client: pg.Client, events: readonly number[], links: number) {
  await client.query(
    `insert into canvass.asking (kind, event_id, question, themes, opened_at)
     select 'stall', id, 'What would you like to see changed?', array['Housing', 'Transport', 'Health'], now()
     from unnest($1::int[]) id`,
    [events],
  );
  await client.query(
    `insert into canvass.link (asking_id, number, hash, made_at)
     select a.id, n, encode(sha256(lpad(a.event_id || '-' || n, 43, 'k')::bytea), 'hex'), now()
     from canvass.asking a, generate_series(1, $2::int) n where a.event_id = any($1::int[])`,
    [events, links],
  );
}

/** With the tallies that the party keeps beside them. */
async function addAnswers(client: pg.Client, events: readonly number[], answers: number) {
  await client.query(
    "insert into canvass.heard (title, made_at) values ('Buses on Sundays', now()) on conflict do nothing",
  );
  await client.query(
    `insert into canvass.answer (asking_id, id, link_id, said, themes, talked_to, leaflets, said_at, phone_at,
       taken_at, heard_id, read_at)
     select a.id, gen_random_uuid(), l.id, 'A bus on Sundays, said number ' || n || '.', array['Transport'], 1, 1,
       now() - n % 50 * interval '1 minute', now(), now(),
       case when n % 10 = 0 then h.id end, case when n % 10 = 0 then now() end
     from generate_series(1, $2::int) n
     join unnest($1::int[]) with ordinality e (id, at) on e.at = 1 + n % cardinality($1::int[])
     join canvass.asking a on a.event_id = e.id
     join canvass.link l on l.asking_id = a.id and l.number = 1
     cross join (select id from canvass.heard limit 1) h`,
    [events, answers],
  );
  await client.query(
    `insert into canvass.tally (asking_id, hour, talked_to, leaflets, answers)
     select asking_id, date_trunc('hour', said_at), sum(talked_to), sum(leaflets), count(*)
     from canvass.answer where asking_id in (select id from canvass.asking where event_id = any($1::int[]))
     group by 1, 2`,
    [events],
  );
}
