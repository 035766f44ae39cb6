/**
 * What a calendar is made of, in every room, by plain SQL: as acts write it, and more shortly. Whose calendar it is stands as
 * `$ada`, and an event that she comes to has the number 1.
 */
export const PLANTED = `
  insert into events.event (scope_kind, kind, title, says, is_proposed, starts_at, ends_at, where_kind, place, is_public, changed_at)
  select 'party', 'meeting', 'Street ' || n, 'Tea.', false, '2027-03-10T19:00Z', '2027-03-10T20:00Z', 'hall', 'A hall', true, now()
  from generate_series(1, 3) n;
  insert into teams.team (scope_kind, name, does, joining, state, founders, begun_at, forms_by, founded_at)
  values ('national', 'Drivers', 'Drive.', 'open', 'running', 3, now(), now(), now());
  insert into teamwork.meeting (team_id, title, starts_at, ends_at, changed_at)
  values (1, 'Routes', '2027-03-11T19:00Z', '2027-03-11T20:00Z', now());
  insert into teamwork.task (team_id, title, day, added_at, changed_at)
  values (1, 'A van', '2027-03-12', now(), now());
  insert into meetings.topic (title, person_id, likeness, proposed_at) values ('Trams', '$ada', '', now());
  insert into meetings.series (weekday, hour, minutes, first_day) values (2, 19, 60, '2027-03-02')`;

const comes = (person: string) => `
  insert into events.coming (event_id, person_id, answer, place, code, asked_at)
  values (1, ${person}, 'yes', 'none', gen_random_uuid(), now())`;

/** What is done, and what the calendar then says; undefined where it says the same as before. */
export const CHANGES: readonly (readonly [string, string, RegExp?])[] = [
  ["nothing yet", "select", /Voting ends: A rail tax/],
  ["nothing at all", "select"],
  ["somebody else comes", comes("gen_random_uuid()")],
  ["she comes", comes("'$ada'"), /SUMMARY[^\n]*Street 1/],
  ["another event changes", "update events.event set title = 'Road' where id = 2"],
  [
    "hers is moved",
    "update events.event set starts_at = '2027-03-10T18:00Z' where id = 1",
    /T180000Z/,
  ],
  [
    "called off",
    "update events.event set cancelled_at = now(), why = 'Rain' where id = 1",
    /CANCELLED/,
  ],
  [
    "hidden by two keys",
    `insert into events.hidden (kind, post_id, request, ground, hidden_at) values ('event', 1, 1, 'abuse', now());
     update events.event set hidden_id = 1, title = null, says = null, why = null, place = null where id = 1`,
    /^(?!.*Street 1).*$/s,
  ],
  [
    "brought back",
    "update events.event set hidden_id = null, title = 'Back', says = 'Tea.', place = 'There', why = 'Rain' where id = 1",
    /Back/,
  ],
  [
    "she does not come",
    "update events.coming set answer = 'no' where person_id = '$ada'",
    /^(?!.*Back).*$/s,
  ],
  ["she is a host", "update events.event set host_id = '$ada' where id = 3", /Street 3/],
  [
    "she joins a team",
    "insert into teams.place (team_id, person_id, state, at) values (1, '$ada', 'in', now())",
    /Drivers: Routes/,
  ],
  ["it has another name", "update teams.team set name = 'Riders' where id = 1", /Riders: Routes/],
  [
    "its meeting another",
    "update teamwork.meeting set title = 'Roads' where id = 1",
    /Riders: Roads/,
  ],
  ["she takes a task", "update teamwork.task set helper_id = '$ada' where id = 1", /Riders: A van/],
  ["she leaves the team", "delete from teams.place where person_id = '$ada'", /^(?!.*Riders).*$/s],
  [
    "a weekly discussion is set",
    `insert into meetings.meeting (monday, series_id, topic_id, talk_id, day, starts_at, ends_at, decided_at, changed_at)
     values ('2027-03-08', 1, 1, 1, '2027-03-09', '2027-03-09T19:00Z', '2027-03-09T20:00Z', now(), now())`,
    /Trams/,
  ],
  ["about something else", "update meetings.topic set title = 'Ferries' where id = 1", /Ferries/],
  [
    "a week has none",
    "insert into meetings.week values ('2027-03-15', 1, '2027-03-16', now())",
    /20270316/,
  ],
  ["the series ends", "update meetings.series set last_day = '2027-04-06'", /UNTIL=/],
  [
    "a vote's title is put right",
    "update ballots.ballot set title = 'A bus tax' where title = 'A rail tax'",
    /A bus tax/,
  ],
  ["she reads Welsh", "update membership.person set language = 'cy' where id = '$ada'", /\/\/CY/],
];
