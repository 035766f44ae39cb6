import { describe, expect, test } from "vitest";
import { addDays, knownDay } from "../days/day.ts";
import { findSpendingLimit } from "../spending/spending-limits.ts";
import { decideVacancy } from "./casual-vacancy.ts";
import { decideDeathOfCandidate } from "./death-of-candidate.ts";
import {
  ELECTION_ALIASES,
  ELECTION_TYPES,
  firstPollOf,
  lastPollOf,
  NATIONS_OF,
} from "./election-types.ts";
import type { TimetableInput } from "./poll.ts";
import { POSTPONEMENTS } from "./postponed-polls.ts";
import { flattenTimetable, timetable } from "./timetable.ts";
import { TIMETABLE_RULES } from "./timetable-rules.ts";

function tableOf(input: TimetableInput) {
  const table = timetable(input);
  if (!table.ok) throw new Error(`${table.field}: ${table.message}`);
  return table.value;
}

const places = ELECTION_TYPES.flatMap((election) =>
  NATIONS_OF[election].map((nation) => ({ election, nation })),
);

describe("the days between which a law holds", () => {
  test("the Senedd's by-elections ended with the general election of 7 May 2026 (2024 Act s. 9)", () => {
    const byElection = { election: "senedd-by-election", nation: "WLS" };
    expect(timetable({ ...byElection, poll: "2026-05-06" }).ok).toBe(true);
    for (const poll of ["2026-05-07", "2026-11-19", "2028-05-04"]) {
      expect(timetable({ ...byElection, poll })).toMatchObject({ ok: false, field: "poll" });
    }
  });

  test.each(places)(
    "$election in $nation says the polls its answer holds for, and holds for all of them",
    (where) => {
      const { lawHolds } = tableOf({ ...where, poll: lastPollOf(where.election) ?? "2027-05-06" });
      const ends = [lawHolds.from, lawHolds.to ?? "2028-12-28"];
      for (const poll of ends) {
        expect(tableOf({ ...where, poll }).lawHolds).toEqual(lawHolds);
      }
      const before = timetable({ ...where, poll: addDays(knownDay(lawHolds.from), -1) });
      expect(before.ok && before.value.lawHolds).not.toEqual(lawHolds);
    },
  );

  test("no two rules hold for one poll, and no day between them is without one", () => {
    for (const { election, nation } of places) {
      if (election === "party-campaign-return") continue;
      const rules = TIMETABLE_RULES.filter(
        (rule) => rule.elections.includes(election) && rule.nations.includes(nation),
      ).toSorted((one, other) => (one.from ?? "").localeCompare(other.from ?? ""));
      expect(rules.length).toBeGreaterThan(0);
      for (const [index, rule] of rules.entries()) {
        const next = rules[index + 1];
        if (next) expect(next.from).toBe(addDays(knownDay(rule.to ?? ""), 1));
      }
      expect(rules.at(-1)?.to ?? lastPollOf(election)).toBe(lastPollOf(election));
    }
  });

  test.each([
    ["senedd", "WLS", "2021-05-06", "2007/236"],
    ["senedd", "WLS", "2026-05-07", "2025/864"],
    ["local-principal", "WLS", "2017-05-04", "2006/3304"],
    ["local-principal", "WLS", "2022-05-05", "2021/1459"],
    ["parish", "WLS", "2022-05-05", "2021/1460"],
    ["uk-parliament-general", "ENG", "2019-12-12", "Fixed-term Parliaments Act 2011"],
    [
      "uk-parliament-general",
      "ENG",
      "2024-07-04",
      "Dissolution and Calling of Parliament Act 2022",
    ],
  ])("%s in %s on %s cites the law of its day: %s", (election, nation, poll, law) => {
    const sources = tableOf({ election, nation, poll }).rows.map(({ source }) => source);
    expect(sources.join()).toContain(law);
  });

  test.each([
    ["combined-authority-mayor", "ENG", "2017-05-03"],
    ["scottish-parliament", "SCT", "2015-12-15"],
    ["scottish-parliament-by-election", "SCT", "2015-12-15"],
  ])("%s in %s before its law, on %s, is refused", (election, nation, poll) => {
    expect(timetable({ election, nation, poll })).toMatchObject({ ok: false, field: "poll" });
    expect(timetable({ election, nation, poll: firstPollOf(election as "gla") ?? "" }).ok).toBe(
      true,
    );
  });
});

describe("polls that were put off", () => {
  test("those of 7 May 2020 were held a year later (Coronavirus Act 2020 ss. 60-61)", () => {
    for (const election of ["local-principal", "parish", "gla", "local-authority-mayor", "pcc"]) {
      const refused = timetable({ election, nation: "ENG", poll: "2020-05-07" });
      expect(refused).toMatchObject({ ok: false, field: "poll" });
      expect(refused).toHaveProperty("message", expect.stringContaining("6 May 2021"));
      expect(timetable({ election, nation: "ENG", poll: "2021-05-06" }).ok).toBe(true);
    }
  });

  test("other nations' and Parliament's polls of that year stand", () => {
    const scottish = { election: "local-by-election", nation: "SCT", poll: "2020-10-08" };
    expect(timetable(scottish).ok).toBe(true);
    expect(timetable({ ...scottish, nation: "WLS" }).ok).toBe(true);
    const byElection = { election: "uk-parliament-by-election", nation: "ENG", poll: "2021-05-06" };
    expect(timetable(byElection).ok).toBe(true);
  });

  test("each row ends before the day on which they were held", () => {
    for (const { from, to, heldOn } of POSTPONEMENTS) expect(from < to && to < heldOn).toBe(true);
  });
});

describe("a council under a law of its own", () => {
  const council = { election: "local-principal", nation: "ENG", poll: "2025-03-20" };

  test.each([
    "City of London",
    "the city-of-london",
    "City of London Corporation",
    "Isles of Scilly",
  ])("%s is refused with the reason", (name) => {
    const refused = timetable({ ...council, council: name });
    expect(refused).toMatchObject({ ok: false, field: "council" });
    expect(refused).toHaveProperty("message", expect.stringMatching(/^Not covered: /));
  });

  test.each(["city-of-london", "city-of-london-ward", "common-council"])(
    "%s is no ordinary election",
    (election) => {
      expect(timetable({ ...council, election })).toMatchObject({ ok: false, field: "election" });
    },
  );

  test("whoever does not name the council is told which are not covered", () => {
    for (const election of ["local-principal", "local-by-election"]) {
      const said = tableOf({ ...council, election }).notCovered.join(" ");
      expect(said).toContain("City of London");
      expect(said).toContain("30 November");
      expect(said).toContain("Isles of Scilly");
      expect(tableOf({ ...council, election, council: "Lambeth" }).notCovered.join()).not.toContain(
        "Scilly",
      );
    }
  });

  test.each(["City of Westminster", "London Borough of Lambeth", "City of Bradford"])(
    "%s is an ordinary council",
    (name) => {
      expect(timetable({ ...council, council: name }).ok).toBe(true);
    },
  );

  test("limits, vacancies and a candidate's death say the same of councils in England", () => {
    expect(findSpendingLimit("local-england", { electors: 7_500 })).toHaveProperty(
      "value.note",
      expect.stringContaining("City of London"),
    );
    const vacancy = { body: "principal-council", nation: "ENG", declaredOn: "2026-03-02" };
    const said = expect.stringContaining("City of London");
    expect(decideVacancy(vacancy)).toHaveProperty("value.notCovered", said);
    expect(decideVacancy({ ...vacancy, council: "Lambeth" })).not.toHaveProperty(
      "value.notCovered",
    );
    const death = { ...council, poll: "2027-05-06", proofGiven: "2027-04-30" };
    expect(decideDeathOfCandidate(death)).toHaveProperty("value.notComputed.0", said);
  });

  test("no other election takes a council", () => {
    const refused = timetable({ ...council, election: "parish", council: "Nunnington" });
    expect(refused).toMatchObject({ ok: false, field: "council" });
  });

  test("an election for one seat in Northern Ireland is said not to be covered", () => {
    const ordinary = tableOf({ election: "ni-local", nation: "NIR", poll: "2023-05-18" });
    expect(ordinary.notCovered.join()).toContain("one seat");
  });
});

describe("elections by the names that agents use", () => {
  test.each(Object.entries(ELECTION_ALIASES))("%s is %s", (alias, election) => {
    const nation = NATIONS_OF[election][0] ?? "ENG";
    const poll = lastPollOf(election) ?? "2027-05-06";
    expect(tableOf({ election: alias, nation, poll }).election).toBe(election);
  });

  test("capitals and spaces are no other election, and a nation has its name", () => {
    const table = tableOf({ election: "Community Council", nation: "Wales", poll: "2022-05-05" });
    expect([table.election, table.nation]).toEqual(["parish", "WLS"]);
  });

  test.each(["by-election", "mayor"])("%s means several, and is asked back", (election) => {
    const refused = timetable({ election, nation: "ENG", poll: "2027-05-06" });
    expect(refused).toMatchObject({ ok: false, field: "election" });
    expect(refused).toHaveProperty("message", expect.stringContaining("Say which"));
  });

  test("what is near a name is asked back", () => {
    const refused = timetable({
      election: "scotish-parliament",
      nation: "SCT",
      poll: "2026-05-07",
    });
    expect(refused).toHaveProperty("message", expect.stringContaining('"scottish-parliament"'));
  });

  test("an alias takes what its election takes", () => {
    const input = {
      election: "uk-by-election",
      nation: "ENG",
      poll: "2025-05-01",
      nominationsCloseWorkingDaysBeforePoll: 19,
    };
    expect(flattenTimetable(tableOf(input)).nominationsClose).toBe("2025-04-02");
  });
});
