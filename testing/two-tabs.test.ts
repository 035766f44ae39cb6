import { beforeAll, describe, expect, it } from "vitest";
import { aBranch, belong, holdAt } from "../app/branches/testing/branches.ts";
import { aTopic } from "../app/discussions/testing/a-topic.ts";
import { askForNotes, declare, writeNote } from "../app/drafting/door.ts";
import { callByRequest } from "../app/elections/calling/acts/call-by-request.ts";
import { listUnderWay } from "../app/elections/door.ts";
import { listEvents } from "../app/events/door.ts";
import { AN_EVENT } from "../app/events/testing/an-event-house.ts";
import { change } from "../app/imprint/acts/change.ts";
import { aMeetingOnNow } from "../app/meetings/testing/a-meeting.ts";
import { editDraftPath } from "../app/news/addresses.ts";
import { aDraft } from "../app/news/articles/testing/a-column.ts";
import { albumPath, toAlbumPath } from "../app/pictures/addresses.ts";
import { addAPicture } from "../app/pictures/testing/a-picture-file.ts";
import { freeze, keepDeadlines, saveDraft, support } from "../app/proposals/door.ts";
import { anIdea, aText } from "../app/proposals/testing.ts";
import { start } from "../app/recalls/acts/start.ts";
import { listPasskeys } from "../app/sign-in/passkeys/queries.ts";
import { aRunningTeam } from "../app/teams/testing/a-running-team.ts";
import { everyAct } from "../app/wiring/every-act.ts";
import { type AnyAct, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { isRefusal } from "../platform/refusal.ts";
import { addDaysTo, dayOf } from "../platform/time/days.ts";
import { aHouse, PARTY_URL } from "./a-house.ts";
import { Authenticator } from "./an-authenticator.ts";
import { fieldsOfAct, isFingerprint, mostKept } from "./fields-of-acts.ts";
import { anActionForm, aPlaceForm } from "./forms-of-actions.ts";
import {
  aMentionForm,
  aNewsletterForm,
  anEditorialForm,
  aPostForm,
  aQuestionForm,
  aReleaseForm,
} from "./forms-on-duty.ts";
import { sentBy } from "./html.ts";
import { anOfficer, byRequest, type Officer } from "./officers.ts";
import { passDays } from "./pass-days.ts";
import { aMember } from "./people.ts";
import { REPLACES_NOTHING } from "./replaces-nothing.ts";
import { type Answer, Visitor } from "./visit.ts";

const at = aHouse();

/** What is no text of somebody's: addresses, keys, what a device says, what is chosen. */
const NO_TEXT =
  / (?:email|key|link|code|response|device|act|decided|leave|letters|seen|change|before|otherOffice|ofBody|filledBy|power)$/;

type Fields = Readonly<Record<string, string>>;

/** A form that puts a text in the place of one that stands. */
interface Form {
  readonly visitor: Visitor;
  /** The page on which it stands, and where it is sent. */
  readonly path: string;
  readonly action: string;
  /** The field that is typed into, and two texts for it. */
  readonly field: string;
  /** Where sending it is not yet doing it. */
  readonly saves?: (fields: Fields) => Promise<unknown>;
}

let ada: Person;
let officers: readonly [Officer, Officer];
beforeAll(async () => {
  ada = await aMember(at.house);
  officers = [await anOfficer(at, "national-committee"), await anOfficer(at, "safety-officer")];
});

const asAda = () => new Visitor(at).signInAs(ada);

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
async function done(act: AnyAct, input: unknown, actor: Person): Promise<any> {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(outcome.says);
  return outcome;
}

async function aHearing(): Promise<string> {
  const others = await Promise.all(Array.from({ length: 5 }, () => aMember(at.house)));
  const id = await anIdea(at.house, ada, "Trams");
  for (const actor of others) await done(support, { id: String(id), version: "1" }, actor);
  for (const days of [28, 8]) {
    passDays(at.clock, days);
    await keepDeadlines(at.house);
  }
  await done(freeze, { id: String(id) }, ada);
  // Members amend it first.
  passDays(at.clock, 10);
  await keepDeadlines(at.house);
  return `/proposals/${id}/hearing`;
}

async function ofMeeting(act: string, field: string): Promise<Form> {
  const path = `/meetings/${await aMeetingOnNow(at, ada, `Is ${act} safe?`)}`;
  const action = `${path}/${act}`;
  const visitor = await asAda();
  await visitor.post(action, {
    ...sentBy((await visitor.get(path)).page, action),
    [field]: "Begun.",
  });
  return { visitor, path, action, field };
}

async function ofTeam(act: string, on: string, field: string): Promise<Form> {
  const { number } = await aRunningTeam(at.house, ada, { name: `For ${field}` });
  const [path, action] = [`/teams/${number}/${on}`, `/teams/${number}/${act}`];
  const visitor = await asAda();
  const form = sentBy((await visitor.get(path)).page, action);
  await visitor.post(action, { ...form, [field]: "Begun by us." });
  return { visitor, path, action, field };
}

async function ofBranch(act: string, on: string, field: string): Promise<Form> {
  const id = await aBranch(at, { name: `Branch of ${field}` });
  await belong(at, id, [ada]);
  await holdAt(at, id, "branch-secretary", ada, 100);
  const [path, action] = [`/branches/${id}/${on}`, `/branches/${id}/${act}`];
  const visitor = await asAda();
  await visitor.post(action, {
    ...sentBy((await visitor.get(path)).page, action),
    [field]: "Begun by us.",
  });
  return { visitor, path, action, field };
}

async function ofEvent(act: "change", on: "edit", field: string): Promise<Form> {
  const id = await aBranch(at, { name: `Events of ${field}` });
  await belong(at, id, [ada]);
  await holdAt(at, id, "branch-secretary", ada, 100);
  const visitor = await asAda();
  await visitor.post("/events/new", {
    ...AN_EVENT,
    scope: `branch:${id}`,
    day: addDaysTo(dayOf(at.clock.now()), 10),
  });
  const [event] = await listEvents(at.house.database, {
    ...{ scope: { kind: "branch", id } as const, forMembers: true },
    ...{ since: at.clock.now(), most: 1 },
  });
  const [path, action] = [`/events/${event?.id}/${on}`, `/events/${event?.id}/${act}`];
  return { visitor, path, action, field };
}

async function ofDraft(): Promise<Form> {
  const path = editDraftPath(await aDraft(at, ada));
  const action = path.replace("/edit", "/change");
  return { visitor: await asAda(), path, action, field: "standfirst" };
}

/** Each form by its act, with something standing in it. */
const FORMS: Readonly<Record<string, () => Promise<Form>>> = {
  "proposals.save-draft": async () => {
    const { id } = await done(saveDraft, aText("Warm homes"), ada);
    const path = `/proposals/${id}/edit`;
    return { visitor: await asAda(), path, action: path, field: "body" };
  },
  "proposals.revise": async () => {
    const path = `/proposals/${await anIdea(at.house, ada)}/revise`;
    return { visitor: await asAda(), path, action: path, field: "effects" };
  },
  "discussions.edit-comment": async () => {
    const topic = `/discussions/${await aTopic(at.house)}`;
    const visitor = await asAda();
    const said = await visitor.post(`${topic}/comment`, { text: "What stood there first." });
    const id = /#comment-(\d+)/.exec(said.leadsTo ?? "")?.[1];
    const action = `${topic}/edit-comment`;
    return { visitor, path: `${action}?comment=${id}`, action, field: "text" };
  },
  "hearings.write-case": async () => {
    const path = await aHearing();
    const visitor = await asAda();
    const { page } = await visitor.get(path);
    const action = /action="(\/hearings\/\d+\/write-case)"/.exec(page)?.[1] ?? "";
    return { visitor, path, action, field: "body" };
  },
  "drafting.write-note": async () => {
    const id = String(await anIdea(at.house, ada, "Nurses on every ward"));
    await done(askForNotes, { id, field: "nursing" }, ada);
    const nurse = await aMember(at.house);
    await done(declare, { field: "nursing", ownWords: "", shown: "no" }, nurse);
    await done(writeNote, { id, field: "nursing", body: "What stood there first." }, nurse);
    const visitor = await new Visitor(at).signInAs(nurse);
    const path = `/drafting/proposals/${id}`;
    return { visitor, path: `${path}/notes`, action: `${path}/write-note`, field: "body" };
  },
  "recalls.answer": async () => {
    const [{ person }] = officers;
    const held = `national-committee/${person.personId}`;
    const reason = "The books have not been shown to anybody since May.";
    const { id } = await done(start, { held, reason }, ada);
    const visitor = await new Visitor(at).signInAs(person);
    return { visitor, path: `/recalls/${id}`, action: `/recalls/${id}/answer`, field: "answer" };
  },
  "imprint.change": async () => {
    const visitor = await new Visitor(at).signInAs(officers[0].person);
    const path = "/party/imprint";
    const saves = ({ why: _why, once: _once, ...fields }: Fields) =>
      byRequest(at, change, fields, officers);
    return { visitor, path, action: path, field: "intro", saves };
  },
  "meetings.say-outcome": () => ofMeeting("say-outcome", "outcome"),
  "meetings.write-notes": () => ofMeeting("write-notes", "notes"),
  "membership.change-details": async () => {
    const path = "/me/details";
    return { visitor: await asAda(), path, action: path, field: "about" };
  },
  "elections.write": async () => {
    const opensIn = {
      kind: "candidacy",
      candidacy: "A seat in Truro",
      lawCloses: "2031-05-01",
      seats: "1",
    };
    await byRequest(at, callByRequest, opensIn, officers);
    const [election] = await listUnderWay(at.house.database);
    const path = `/elections/${election?.id}/stand`;
    return { visitor: await asAda(), path, action: path, field: "statement" };
  },
  "contact.change-question": () => aQuestionForm(at, ada),
  "newsletters.change": () => aNewsletterForm(at, officers[0].person),
  "editorials.change": () => anEditorialForm(at, ada),
  "press.change-release": () => aReleaseForm(at, ada),
  "press.correct-mention": () => aMentionForm(at, ada),
  "social.plan-post": () => aPostForm(at, ada),
  "teams.describe": () => ofTeam("describe", "edit", "does"),
  "teamwork.write-notes": () => ofTeam("together/write-notes", "notes", "notes"),
  "events.change": () => ofEvent("change", "edit", "says"),
  "news.change-article": ofDraft,
  "pictures.change-picture": async () => {
    const id = await aDraft(at, ada);
    await addAPicture(at, ada, id);
    const action = toAlbumPath("article", id, "change");
    return { visitor: await asAda(), path: albumPath("article", id), action, field: "alt" };
  },
  "actions.change": () => anActionForm(at, officers[0].person),
  "actions.write-risks": () => aPlaceForm(at, officers[0].person, ada),
  "branches.save-notes": () => ofBranch("notes", "desk", "body"),
  "branches.say-what": () => ofBranch("page", "page", "says"),
  "sign-in.rename-passkey": async () => {
    const visitor = await asAda();
    const options = JSON.parse((await visitor.post("/me/passkeys/ask")).page);
    await visitor.post("/me/passkeys", { response: new Authenticator(PARTY_URL).create(options) });
    const [passkey] = await listPasskeys(at.house.database, ada.personId);
    const action = `/me/passkeys/${passkey?.id}/rename`;
    return { visitor, path: "/me/passkeys", action, field: "name" };
  },
};

const MINE = "Mine says that trams are quiet.";
const THEIRS = "Theirs says that trams are dear.";

const opens = async ({ visitor, path, action }: Form): Promise<Fields> => {
  const form = sentBy((await visitor.get(path)).page, action);
  if (form === undefined) throw new Error(`there is no form for ${action} on ${path}`);
  return "why" in form ? { ...form, why: "It is due, all say." } : form;
};

function expectBothTexts({ status, page }: Answer, { action, field }: Form): Fields {
  expect(status).toBe(409);
  expect(page).toContain("Nothing was overwritten");
  expect(page).toMatch(
    /<del>[\s\S]*?Theirs[\s\S]*?<\/del>[\s\S]*?<ins>[\s\S]*?Mine[\s\S]*?<\/ins>/,
  );
  expect(page).toContain("Leave what stands there now, and drop what I wrote</a>");
  const again = sentBy(page, action);
  expect(again?.[field]).toBe(MINE);
  return again ?? {};
}

describe("two tabs with one form", () => {
  it.each(Object.entries(FORMS))(
    "%s: the second to save is shown what stands, and what they typed; nothing is lost",
    async (_act, make) => {
      const form = await make();
      const { visitor, action, field } = form;
      const saves = form.saves ?? ((fields: Fields) => visitor.post(action, fields));
      const [first, second] = [await opens(form), await opens(form)];
      await saves({ ...first, [field]: THEIRS });
      const late = await visitor.post(action, { ...second, [field]: MINE });
      const again = expectBothTexts(late, form);
      expect((await opens(form))[field]).toBe(THEIRS);
      // Another mistake in the form does not pass for having seen what stands.
      const wrong = await visitor.post(action, { ...second, [field]: "m".repeat(200_000) });
      expect([422, 413]).toContain(wrong.status);
      const still = sentBy(wrong.page, action) ?? second;
      expectBothTexts(await visitor.post(action, { ...still, [field]: MINE }), form);
      await saves({ ...again, [field]: MINE });
      expect((await opens(form))[field]).toBe(MINE);
    },
  );

  it("are walked for every act that puts a text in the place of another", () => {
    const writing = everyAct().filter((act) =>
      fieldsOfAct(act).some(
        ({ name, schema }) =>
          (mostKept(schema) ?? 0) >= 20 && !NO_TEXT.test(name) && !isFingerprint(schema),
      ),
    );
    const names = writing.map(({ name }) => name);
    expect(names.filter((name) => !REPLACES_NOTHING.includes(name))).toEqual(
      Object.keys(FORMS).sort(),
    );
    expect(REPLACES_NOTHING.filter((name) => !names.includes(name as never))).toEqual([]);
  });
});
