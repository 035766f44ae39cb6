import { beforeEach, describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { anOfficer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { tablesOutsideLetters } from "../../mail/testing/outside-letters.ts";
import { sendAll } from "../../mail/testing/send-all.ts";
import { tablesWith } from "../../record/testing.ts";
import { openChapters } from "../../rulebook/door.ts";
import { offerToHost } from "../hosting/acts/offer-to-host.ts";
import { forgetHiddenTexts, tendMeetings } from "../jobs.ts";
import { addPoint } from "../meeting/acts/add-point.ts";
import { makeDraft } from "../meeting/acts/make-draft.ts";
import { sayComing } from "../meeting/acts/say-coming.ts";
import { sayOutcome } from "../meeting/acts/say-outcome.ts";
import { listPoints } from "../meeting/point-queries.ts";
import type { Meeting } from "../meeting.ts";
import { findMeeting, listComingMeetings } from "../queries.ts";
import { support } from "../supporting/acts/support.ts";
import { aMeetingHouse } from "../testing/a-meeting-house.ts";
import {
  formOf,
  linkTo,
  type Named,
  report,
  officially as run,
} from "../testing/reported-posts.ts";
import { proposeTopic } from "../topics/acts/propose-topic.ts";
import { withdrawTopic } from "../topics/acts/withdraw-topic.ts";
import { listOpenTopics } from "../topics/topic-queries.ts";
import { hide } from "./acts/hide.ts";
import { restore } from "./acts/restore.ts";
import { restoreByRequest } from "./acts/restore-by-request.ts";

const party = aMeetingHouse();
const { at, outcomeOf, taken, topicOf } = party;

let ada: Person;
let bo: Person;
let adaHere: Visitor;
let boHere: Visitor;
let round = 0;

beforeEach(async () => {
  round += 1;
  ada = await aMember(at.house, { name: "Ada Okafor" });
  bo = await aMember(at.house, { name: "Bo Lindqvist" });
  adaHere = await new Visitor(at).signInAs(ada);
  boHere = await new Visitor(at).signInAs(bo);
});

const officially = async (act: AnyAct, post: Named) => (await run(at, act, post)).outcome;

const judged = async (post: Named, requestId: number): Promise<string> => {
  const actor = {
    kind: "jury",
    challengeId: 3,
    requestId,
    power: "hide-post",
    jurors: [],
  } as const;
  const done = await perform(at.house, restore, post, { actor: actor as never });
  return isRefusal(done) ? done.code : "done";
};

const everybody = async (path: string) => (await new Visitor(at).get(path)).page;

const besideLetters = (text: string) => tablesOutsideLetters(at.house.database, text);

async function aTopic(words: string): Promise<Named & { title: string }> {
  const title = `${words} ${round}?`;
  expect(await outcomeOf(proposeTopic, { title, says: `Why ${words} now` }, ada)).toBe("done");
  return { kind: "meeting-topic", postId: String(await topicOf(title)), title };
}

async function aPoint(meeting: Meeting, says: string): Promise<Named> {
  expect(await outcomeOf(addPoint, { id: String(meeting.id), says }, ada)).toBe("done");
  const points = await listPoints(at.house.database, meeting.id);
  const id = points.find((point) => point.says === says)?.id;
  return { kind: "agenda-point", postId: String(id) };
}

describe("a topic for the weeks to come", () => {
  it("is reported where it stands, hidden by two keys, listed with why, and brought back by a jury", async () => {
    const topic = await aTopic("All who rent are fools");
    const listed = async () => (await boHere.get("/meetings/topics")).page;
    expect(await listed()).toContain(`href="${linkTo(topic)}"`);
    expect((await adaHere.get("/meetings/topics")).page).not.toContain(linkTo(topic));
    expect(await everybody("/meetings/topics")).not.toContain("/discussions/report");
    const form = await boHere.get(formOf(topic));
    expect(form.page).toContain("All who rent are fools");
    expect(form.page).toContain("Why All who rent are fools now");
    expect(form.page).not.toContain("Okafor");
    expect((await report(boHere, topic)).leadsTo).toBe("/discussions/reports");
    expect((await report(boHere, topic)).status).toBe(303);
    const own = async () => (await boHere.get("/discussions/reports")).page;
    expect((await own()).match(/It abuses a person/g)).toHaveLength(1);

    const safety = await anOfficer(at, "safety-officer");
    const desk = await new Visitor(at).signInAs(safety.person);
    expect((await desk.get("/discussions/reports")).page).toContain(`#topic-${topic.postId}`);
    const toHide = `/meetings/hide?kind=${topic.kind}&post=${topic.postId}`;
    expect((await desk.get("/meetings/topics")).page).toContain(
      `href="${toHide.replace("&", "&amp;")}"`,
    );
    expect((await desk.get(toHide)).page).toContain("All who rent are fools");
    const why = "It insults everybody who rents, and does nothing else.";
    const asked = await desk.post("/meetings/hide", {
      kind: topic.kind,
      postId: topic.postId,
      ground: "abuse",
      why,
    });
    expect(asked.leadsTo).toMatch(/^\/requests\/[0-9]+/);
    expect((await boHere.get(toHide)).status).toBe(403);

    const { requestId: hiddenBy } = await run(at, hide, topic);
    expect(await own()).toContain("It is hidden: it abuses a person");
    expect(await listed()).toContain(`href="/requests/${hiddenBy}"`);
    expect(await listed()).toContain("it abuses a person");
    expect((await adaHere.get("/meetings/topics")).page).toContain("You wrote this");
    for (const path of ["/meetings", "/meetings/topics", "/discussions/hidden"])
      expect(await everybody(path), path).not.toMatch(/fools|Okafor/);
    expect(await everybody("/discussions/hidden")).toMatch(
      /Topic of a weekly discussion.*It abuses a person.*Hidden/s,
    );
    expect(await tablesWith(at.house.database, "who rent are fools")).toEqual(["meetings.hidden"]);
    const other = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await report(other, topic)).status).toBe(409);
    expect((await other.get(formOf(topic))).status).toBe(409);
    expect(JSON.stringify(await at.house.gatherAbout(ada.personId))).toContain("rent are fools");

    expect(await judged(topic, hiddenBy + 500)).toBe("meetings.hidden.notHidden");
    expect(await judged(topic, hiddenBy)).toBe("done");
    expect(await listed()).toContain("All who rent are fools");
    expect(await everybody("/discussions/hidden")).toContain("Brought back");
    expect(await own()).toContain("It stands");
  });

  it("that is hidden is taken by no week, proposed by nobody again and supported by nobody", async () => {
    const topic = await aTopic("Shut the libraries");
    const next = await aTopic("Longer library hours");
    const crowd = [bo, await aMember(at.house), await aMember(at.house)];
    for (const one of crowd)
      expect(
        await outcomeOf(support, { kind: "meeting-topic", id: topic.postId, isOn: "yes" }, one),
      ).toBe("done");
    expect(await officially(hide, topic)).toBe("done");
    const vote = (isOn: string, who: Person) =>
      outcomeOf(support, { kind: "meeting-topic", id: topic.postId, isOn }, who);
    expect(await vote("yes", await aMember(at.house))).toBe("meetings.hidden.noSupport");
    expect((await boHere.get("/meetings/topics")).page).toContain("Take my vote back");
    expect(await vote("no", bo)).toBe("done");
    const again = await boHere.post("/meetings/topics/new", { title: topic.title });
    expect(again.page).toContain("two keys have hidden it");
    await outcomeOf(support, { kind: "meeting-topic", id: next.postId, isOn: "yes" }, bo);
    for (let days = 0; days < 14; days += 1) {
      await tendMeetings(at.house);
      party.days(1);
    }
    const { topics } = await listOpenTopics(at.house.database, undefined, 100);
    expect(topics.map(({ id }) => String(id))).toContain(topic.postId);
    expect(topics.map(({ id }) => String(id))).not.toContain(next.postId);
    expect(await outcomeOf(withdrawTopic, { id: topic.postId }, ada)).toBe("done");
    expect(await outcomeOf(proposeTopic, { title: topic.title }, bo)).toBe(
      "meetings.topic.sameHidden",
    );
  });

  it("that was taken back is neither reported nor hidden", async () => {
    const topic = await aTopic("No more buses");
    await outcomeOf(withdrawTopic, { id: topic.postId }, ada);
    expect((await report(boHere, topic)).status).toBe(410);
    expect(await officially(hide, topic)).toBe("meetings.hidden.takenBack");
  });
});

describe("the topic of a weekly discussion", () => {
  it("that is hidden is on no page, in no calendar, feed, letter or draft, and back in all of them", async () => {
    const title = `Who stole the trams ${round}?`;
    expect(await outcomeOf(offerToHost, { offers: "yes" }, ada)).toBe("done");
    const meeting = await taken(title, ada, [bo]);
    const post = { kind: "meeting-topic", postId: String(meeting.topicId) } as const;
    const id = String(meeting.id);
    expect((await boHere.get(`/meetings/${id}`)).page).toContain(linkTo(post));
    await outcomeOf(sayComing, { id, isOn: "yes" }, bo);
    const before = await findMeeting(at.house.database, meeting.id);
    at.clock.moveForward(meeting.startsAt.getTime() - 3_600_000 - at.clock.now().getTime());
    await tendMeetings(at.house);
    expect((await tablesWith(at.house.database, title)).length).toBeGreaterThan(2);
    expect(await officially(hide, post)).toBe("done");

    const pages = [
      ...["/", "/meetings", `/meetings/${id}`, "/meetings/discussions.ics"],
      ...["/meetings/discussions.atom", "/record", "/record.json"],
    ];
    for (const path of pages) expect(await everybody(path), path).not.toContain("stole the trams");
    for (const path of [...pages, "/me/following", `/meetings/${id}/notes`])
      expect((await boHere.get(path)).page, path).not.toContain("stole the trams");
    for (const path of ["/meetings", `/meetings/${id}`, "/meetings/discussions.atom"])
      expect(await everybody(path), path).toContain("The topic is hidden: it abuses a person");
    expect(await everybody("/meetings/discussions.ics")).toContain("The topic is hidden");
    const changed = await findMeeting(at.house.database, meeting.id);
    expect(changed?.changes).toBe((before?.changes ?? 0) + 1);
    expect(await besideLetters(title)).toEqual(["meetings.hidden"]);
    const left: string[] = [];
    const send = async (mail: { subject: string; text: string }) => {
      left.push(`${mail.subject} ${mail.text}`);
      return "sent" as const;
    };
    await sendAll({ ...at.house, mail: { send: send as never, close: () => undefined } });
    expect(left.join()).toContain("The weekly discussion is soon");
    expect(left.join()).not.toContain("stole the trams");

    at.clock.moveForward(3_700_000);
    expect(await outcomeOf(sayOutcome, { id, outcome: "We look for them.", seen: "" }, ada)).toBe(
      "done",
    );
    const chapter = openChapters()[0]?.id ?? "";
    expect(await outcomeOf(makeDraft, { id, chapter }, bo)).toBe("done");
    expect(await besideLetters(title)).toEqual(["meetings.hidden"]);

    expect(await officially(restoreByRequest, post)).toBe("done");
    for (const path of ["/meetings", `/meetings/${id}`, "/meetings/discussions.atom"])
      expect(await everybody(path), path).toContain("stole the trams");
    expect(await besideLetters(title)).not.toContain("meetings.hidden");
  });
});

describe("a point of an agenda", () => {
  it("is reported, hidden by two keys, and brought back word for word with its votes", async () => {
    const meeting = await taken(`Cheaper fares ${round}?`, ada, [bo]);
    const path = `/meetings/${meeting.id}`;
    const point = await aPoint(meeting, "Mx Smith drinks");
    const vote = { kind: point.kind, id: point.postId };
    expect(await outcomeOf(support, { ...vote, isOn: "yes" }, bo)).toBe("done");
    expect((await boHere.get(path)).page).toContain(linkTo(point));
    expect((await boHere.get(formOf(point))).page).toContain(`href="${path}"`);
    expect((await report(boHere, point)).status).toBe(303);

    expect(await officially(hide, point)).toBe("done");
    expect(await officially(hide, point)).toBe("meetings.hidden.already");
    expect(await tablesWith(at.house.database, "Mx Smith drinks")).toEqual(["meetings.hidden"]);
    const page = await everybody(path);
    expect(page).not.toContain("Smith");
    expect(page).toMatch(/Point of an agenda: hidden since.*it abuses a person.*Request/s);
    expect(page).toContain("1 vote");
    const late = await aMember(at.house);
    expect(await outcomeOf(support, { ...vote, isOn: "yes" }, late)).toBe(
      "meetings.hidden.noSupport",
    );
    const says = "Mx Smith drinks";
    expect(await outcomeOf(addPoint, { id: String(meeting.id), says }, late)).toBe(
      "meetings.agenda.sameHidden",
    );

    expect(await officially(restoreByRequest, point)).toBe("done");
    expect(await everybody(path)).toContain("Mx Smith drinks");
    expect(await officially(restoreByRequest, point)).toBe("meetings.hidden.notHidden");
    expect((await listComingMeetings(at.house.database, at.clock.now())).length).toBeGreaterThan(0);
  });

  it("is not reported by whoever put it there, nor by whoever is nobody here", async () => {
    const meeting = await taken(`Later trains ${round}?`, ada, [bo]);
    const point = await aPoint(meeting, "Nobody reports their own");
    expect((await adaHere.get(`/meetings/${meeting.id}`)).page).not.toContain(linkTo(point));
    const own = await report(adaHere, point);
    expect([own.status, own.page.includes("You wrote this yourself")]).toEqual([403, true]);
    expect((await report(new Visitor(at), point)).leadsTo ?? "").not.toBe("/discussions/reports");
  });

  it("is no longer kept, and comes back no more, when the rulebook's days are over", async () => {
    const meeting = await taken(`Fewer cars ${round}?`, ada, [bo]);
    const point = await aPoint(meeting, "A word that goes");
    expect(await officially(hide, point)).toBe("done");
    party.days(400);
    await forgetHiddenTexts(at.house);
    expect(await tablesWith(at.house.database, "A word that goes")).toEqual([]);
    expect(await officially(restoreByRequest, point)).toBe("meetings.hidden.textGone");
  });
});

describe("a number or a kind that there is not", () => {
  it.each([
    ["a number", { postId: "99999" }],
    ["no number", { postId: "x" }],
    ["another room's kind", { kind: "poem" }],
  ])("%s is not there", async (_, fields) => {
    const post = { kind: "agenda-point", postId: "1", ...fields } as Named;
    expect((await report(boHere, post)).status).toBeGreaterThanOrEqual(400);
    const safety = await anOfficer(at, "safety-officer");
    const desk = await new Visitor(at).signInAs(safety.person);
    for (const act of ["hide", "restore"] as const) {
      const form = await desk.get(`/meetings/${act}?kind=${post.kind}&post=${post.postId}`);
      expect(form.status).toBe(404);
      const sent = await desk.post(`/meetings/${act}`, { ...post, why: "Because of something." });
      expect([404, 422]).toContain(sent.status);
    }
  });

  it.each([hide, restoreByRequest])("is refused by the act too", async (act) => {
    const nothing = { kind: "meeting-topic", postId: "99999" } as const;
    expect(await officially(act, nothing)).toBe("meetings.hidden.unknown");
  });
});
