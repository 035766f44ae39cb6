import {
  ELECTION_TYPES,
  flattenTimetable,
  lastPollOf,
  NATIONS_OF,
  timetable,
} from "@breakthrough/uk-election-law";
import { describe, expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { formsOf, listInline } from "../../testing/html.ts";
import { JUNK_QUERIES, JUNK_TEXTS } from "../../testing/junk.ts";
import { Visitor } from "../../testing/visit.ts";
import { readCalendar } from "./testing/read-calendar.ts";
import { cy } from "./words.cy.ts";

const at = aHouse();
const POLL = "2027-05-06";
const get = (query: string, ending = "") =>
  new Visitor(at).get(`/campaigns/timetable${ending}${query}`);
const EVERY = ELECTION_TYPES.flatMap((election) =>
  NATIONS_OF[election].map((nation) => ({ election, nation, poll: lastPollOf(election) ?? POLL })),
);
const queryOf = (input: object) =>
  `?${new URLSearchParams(Object.entries(input).map(([key, value]) => [key, String(value)]))}`;
const found = (input: Parameters<typeof timetable>[0]) => {
  const table = timetable(input);
  if (!table.ok) throw new Error(table.message);
  return table.value;
};
/** The sentence beside a field, or none. */
const errorAt = (page: string, field: string) =>
  new RegExp(`id="field-${field}-error"><span class="sr-only">Error: </span>([^<]*)`).exec(
    page,
  )?.[1];

describe("every election in every nation where it is held", () => {
  it.each(EVERY)(
    "$election in $nation: each date, its rule and its source are shown",
    async (input) => {
      const { status, page } = await get(queryOf(input));
      expect(status).toBe(200);
      expect(listInline(page)).toEqual([]);
      const shown = page.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
      const table = found(input);
      for (const row of table.rows) {
        expect(shown).toContain(row.name);
        expect(shown).toContain(row.rule);
        expect(shown).toContain(row.source);
      }
      for (const day of Object.values(flattenTimetable(table)))
        expect(shown).toContain(`datetime="${day}"`);
      for (const { reason } of table.notComputed) expect(shown).toContain(reason);
      for (const says of table.notCovered) expect(shown).toContain(says);
    },
  );

  it.each(EVERY)(
    "$election in $nation: the calendar has every row and polling day",
    async (input) => {
      const { status, page, response } = await get(queryOf(input), ".ics");
      expect(status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
      expect(response.headers.get("content-disposition")).toBe(
        `attachment; filename="election-timetable-${input.election}-${input.nation.toLowerCase()}-${input.poll}.ics"`,
      );
      const events = readCalendar(page);
      const names = found(input).rows.map(({ name }) => name);
      expect(events).toHaveLength(names.length + 1);
      for (const name of [...names, "Polling day"])
        expect(events.some(({ summary }) => summary.startsWith(name))).toBe(true);
    },
  );

  it.each(EVERY)("$election in $nation: the JSON is what the package says", async (input) => {
    const { page, response } = await get(queryOf(input), ".json");
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(JSON.parse(page)).toEqual(JSON.parse(JSON.stringify(found(input))));
  });
});

const FORM = "?election=local-principal&nation=ENG&poll-day=6&poll-month=May&poll-year=2027";

describe("the form", () => {
  it("offers the next likely polls as links that lead to a timetable, while no day is chosen", async () => {
    const { status, page } = await get("");
    expect(status).toBe(200);
    expect(page).toContain("When is the poll?");
    const links = [...page.matchAll(/href="(\/campaigns\/timetable\?[^"]*)"/g)].map(([, to]) =>
      (to ?? "").replaceAll("&amp;", "&"),
    );
    expect(links).toContain(
      "/campaigns/timetable?election=local-principal&nation=ENG&poll=2027-05-06",
    );
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect((await new Visitor(at).get(link)).status).toBe(200);
    }
  });

  it("keeps an election chosen by a link until there is a day", async () => {
    const { status, page } = await get("?election=gla&nation=ENG");
    expect(status).toBe(200);
    expect(page).toMatch(/<option value="gla" selected/);
    expect(page).toContain('name="contest"');
  });

  it("takes a day in three boxes or in one, and shows it again", async () => {
    for (const query of [FORM, "?election=local-principal&nation=ENG&poll=2027-05-06"]) {
      const { status, page } = await get(query);
      expect(status).toBe(200);
      expect(page).toContain("Thursday 6 May 2027");
      expect(page).toMatch(/<option value="local-principal" selected/);
      expect(page).toMatch(/name="poll-year" value="2027"/);
    }
    expect((await get(FORM)).page).toMatch(/name="poll-month" value="May"/);
  });

  it("is sent by GET to its own address, without a script", async () => {
    const form = formsOf((await get("")).page).find(
      ({ action }) => action === "/campaigns/timetable",
    );
    expect(form?.method).toBe("GET");
    expect((await get("")).page).not.toContain("<script");
  });

  it("says what is missing at every field", async () => {
    const { status, page } = await get("?election=&nation=&poll-day=&poll-month=&poll-year=");
    expect(status).toBe(422);
    expect(errorAt(page, "election")).toBe("Choose an election from the list.");
    expect(errorAt(page, "nation")).toBe("Choose a nation from the list.");
    expect(errorAt(page, "poll")).toBe("Give the polling day.");
  });

  it.each([
    ["election=nonsense&nation=ENG&poll=2027-05-06", "election", "Choose an election"],
    ["election=gla&nation=FRA&poll=2027-05-06", "nation", "Choose a nation"],
    ["election=gla&nation=WLS&poll=2027-05-06", "nation", "is not held in Wales. Choose England."],
    [
      "election=local-principal&nation=NIR&poll=2027-05-06",
      "nation",
      "Council in Northern Ireland",
    ],
    ["election=gla&nation=ENG&poll=2027-02-30", "poll", "a number from 1 to 28"],
    ["election=gla&nation=ENG&poll=soon", "poll", "Add a month and a year."],
    ["election=gla&nation=ENG&poll-day=31&poll-month=4&poll-year=2027", "poll", "from 1 to 30"],
    ["election=gla&nation=ENG&poll=2027-05-06&contest=x", "contest", "is not a known contest"],
    [
      "election=uk-parliament-by-election&nation=ENG&poll=2027-05-06&nominationsCloseWorkingDaysBeforePoll=soon",
      "nominationsCloseWorkingDaysBeforePoll",
      "is not a whole number from 17 to 19",
    ],
    [
      "election=uk-parliament-by-election&nation=ENG&poll=2027-05-06&writReceived-day=1",
      "writReceived",
      "Add a month and a year.",
    ],
  ])("says what is wrong at its field: %s", async (query, field, says) => {
    const { status, page } = await get(`?${query}`);
    expect(status).toBe(422);
    expect(errorAt(page, field)).toContain(says);
    expect(page).toContain(`href="#field-${field}"`);
    expect(page).toContain("<title>Error: ");
  });

  it.each([
    { election: "gla", nation: "ENG", poll: "2031-05-01" },
    { election: "ni-local", nation: "NIR", poll: POLL, resultDeclared: "2027-05-01" },
  ])("shows a refusal of the package as it is: %o", async (input) => {
    const refused = timetable(input);
    const { page } = await get(queryOf(input));
    expect(refused.ok || errorAt(page, refused.field)).toBe(refused.ok || refused.message);
    expect((await get(queryOf(input), ".json")).status).toBe(422);
    expect((await get(queryOf(input), ".ics")).page).toContain(refused.ok ? "-" : refused.message);
  });

  it("asks what the election needs, and leaves aside what another asked for", async () => {
    const byElection = await get("?election=uk-parliament-by-election&nation=ENG&poll=2027-05-06");
    expect(byElection.page).toContain('name="writReceived-day"');
    expect(byElection.page).toContain("Window");
    const other = await get(`${FORM}&nominationsCloseWorkingDaysBeforePoll=99&contest=mayor`);
    expect(other.status).toBe(200);
    expect(other.page).not.toContain('name="contest"');
  });

  it("adds what hangs on the result once that is known, also in the files", async () => {
    const result = "&resultDeclared-day=7&resultDeclared-month=5&resultDeclared-year=2027";
    const { page } = await get(FORM + result);
    expect(page).toContain("Last day for the return of election expenses");
    expect(page).toContain("&amp;resultDeclared=2027-05-07");
    expect((await get(FORM)).page).toContain('href="#field-resultDeclared"');
  });
});

describe("the calendar file of whoever reads Welsh", () => {
  it.each(EVERY)("$election in $nation: calls every row as their page does", async (input) => {
    const query = `${queryOf(input)}&lang=cy`;
    const summaries = readCalendar((await get(query, ".ics")).page).map(({ summary }) => summary);
    const { page } = await get(query);
    expect(summaries).toContain("Diwrnod pleidleisio");
    const rows = found(input).rows.map(({ name }) => name);
    for (const name of [...rows, "Polling day"]) expect(summaries.join("\n")).not.toContain(name);
    for (const summary of summaries) {
      expect(page.replaceAll("&#39;", "'")).toContain(summary.replace(" (cyfnod)", ""));
    }
  });

  it("says which part is the law, and that it is in English", async () => {
    const { page, response } = await get(`${FORM}&lang=cy`, ".ics");
    expect(response.headers.get("content-language")).toBe("cy");
    const text = page.replaceAll("\r\n ", "");
    expect(text).toContain("PRODID:-//Breakthrough//uk-election-law//CY");
    expect(text).toContain("X-WR-CALNAME:Cyngor\\, Lloegr: 6 Mai 2027");
    for (const line of text.split("\r\n").filter((one) => one.startsWith("DESCRIPTION"))) {
      expect(line).toMatch(/^DESCRIPTION;LANGUAGE=cy:/);
      if (line.includes("working day")) expect(line).toContain("Y gyfraith\\, yn Saesneg:\\n");
    }
  });
});

describe("the timetable", () => {
  it("counts down by the house's clock", async () => {
    expect((await get(FORM)).page).toContain("in 66 days");
  });

  it("says that it is not legal advice, and when the law was read", async () => {
    const { page } = await get(FORM);
    expect(page).toContain("This is not legal advice");
    expect(page).toContain("20 November 2026");
  });

  it("says which polls of the same name it is not right for", async () => {
    const { page } = await get(FORM);
    expect(page).toContain("Not right for every poll of this kind");
    expect(page).toContain("City of London");
  });

  it("follows the day on which the notice was published, also in the files", async () => {
    const query = `${FORM}&noticeOfElection=2027-03-22`;
    const { page } = await get(query);
    expect(page).toContain("Published");
    expect(page).toContain("&amp;noticeOfElection=2027-03-22");
    const { page: file } = await get(query, ".json");
    const { rows } = JSON.parse(file) as { rows: { event: string; on: string }[] };
    expect(rows.find(({ event }) => event === "nominationsOpen")?.on).toBe("2027-03-23");
    const calendar = readCalendar((await get(query, ".ics")).page);
    const notice = calendar.find(({ uid }) => uid.startsWith("UID:noticeofelection."));
    expect(notice?.start).toContain("20270322");
  });

  it("refuses a by-election to the Senedd after the law ended them, at the day", async () => {
    const { status, page } = await get("?election=senedd-by-election&nation=WLS&poll=2026-11-19");
    expect(status).toBe(422);
    expect(errorAt(page, "poll")).toContain("no by-elections to the Senedd");
  });

  it("writes no code word and no date of a machine in a sentence", async () => {
    for (const input of EVERY) {
      const { page } = await get(queryOf(input));
      const text = page.replace(/<(script|style|head)[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, " ");
      expect(
        text.match(/\S*(?:\d{4}-\d{2}-\d{2}|\b\d{2}:\d{2}\b|\b(?!iCal)[a-z]+[A-Z][a-z])\w*/g),
      ).toBe(null);
    }
  });

  it("warns of a poll at a weekend", async () => {
    const weekend = await get("?election=parish&nation=ENG&poll=2027-05-08");
    expect(weekend.page).toContain("Saturday 8 May 2027 is at a weekend");
  });

  it("is linked from Our party and from the foot of every page", async () => {
    const { page } = await new Visitor(at).get("/party");
    expect(page.match(/href="\/campaigns\/timetable"/g)).toHaveLength(2);
  });
});

const FIELDS = ["election", "nation", "poll", "poll-day", "poll-month", "poll-year", "contest"];
const WITH_JUNK = Object.values(JUNK_TEXTS).flatMap((junk) => [
  `?${FIELDS.map((field) => `${field}=${junk}`).join("&")}`,
  ...FIELDS.map((field) => `${FORM}&${field}=${junk}`),
  `?poll=${junk}&election=uk-parliament-by-election&nation=ENG&writReceived=${junk}`,
  `?poll=2027-05-06&election=uk-parliament-by-election&nation=ENG&nominationsCloseWorkingDaysBeforePoll=${junk}&resultDeclared-year=${junk}`,
]);

describe("in Welsh", () => {
  it("each event has a name of its own, and one by which it is called where more is known too", () => {
    const rows = EVERY.flatMap((input) => found(input).rows);
    const names = new Map(rows.map(({ event, name }) => [name, cy.event(event, name)]));
    expect(names.get("The statement of persons nominated is published")).toBeDefined();
    expect(new Set(names.values()).size).toBe(names.size);
    for (const [name, welsh] of names) expect(welsh).not.toBe(name);
  });

  it("the rule and its source say that they are in English, and what is ours does not", async () => {
    const { page } = await get("?election=senedd&nation=WLS&poll=2027-05-06&lang=cy");
    expect(page).toContain('<th scope="row">Cau\'r enwebiadau</th>');
    expect(page).toMatch(/<td lang="en-GB">[^<]+<span class="timetable-source">/);
  });
});

describe("junk", () => {
  it("is never a bug: page, calendar and JSON answer it", async () => {
    for (const ending of ["", ".ics", ".json"]) {
      for (const query of [...JUNK_QUERIES, ...WITH_JUNK]) {
        const { status } = await get(query, ending);
        expect([query.slice(0, 80), [200, 422].includes(status)]).toEqual([
          query.slice(0, 80),
          true,
        ]);
      }
    }
    expect(at.logged.filter((line) => line.includes("http.bug"))).toEqual([]);
  });
});
