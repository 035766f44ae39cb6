import { saveDraft } from "../app/proposals/door.ts";
import { planPostPath } from "../app/social/addresses.ts";
import { giveDuty } from "../app/teams/duties/acts/give-duty.ts";
import { aRunningTeam } from "../app/teams/testing/a-running-team.ts";
import { perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { isRefusal } from "../platform/refusal.ts";
import type { TestHouse } from "./a-house.ts";
import { aRequestFor } from "./requests.ts";
import { Visitor } from "./visit.ts";

/** Somebody whose team answers what people ask, or speaks with journalists. */
async function onDuty(
  at: TestHouse,
  person: Person,
  duty: "contact" | "press",
  name = `Does ${duty}`,
): Promise<Visitor> {
  const { id: team } = await aRunningTeam(at.house, person, {
    ...{ name, joining: "asked" },
  });
  await perform(at.house, giveDuty, { duty, team }, { actor: aRequestFor(giveDuty) });
  return new Visitor(at).signInAs(person);
}

/** A common question, and the form in which it is said anew. */
export async function aQuestionForm(at: TestHouse, person: Person) {
  const visitor = await onDuty(at, person, "contact");
  const texts = { topic: "other", place: "1", question: "Trams?", answer: "What stood there." };
  await visitor.post("/questions/new", texts);
  const { page } = await visitor.get("/questions");
  const id = /\/questions\/(\d+)/.exec(page)?.[1];
  const [path, action] = [`/questions/${id}/edit`, `/questions/${id}/change`];
  return { visitor, path, action, field: "answer" };
}

/** The draft of a press release, and the form in which it is changed. */
export async function aReleaseForm(at: TestHouse, person: Person) {
  const visitor = await onDuty(at, person, "press");
  const texts = { title: "Trams for all", contact: "Ada Okafor", body: "What stood there first." };
  await visitor.post("/press/drafts/new", texts);
  const { page } = await visitor.get("/press/drafts");
  const id = /\/press\/releases\/(\d+)/.exec(page)?.[1];
  const [path, action] = [`/press/drafts/${id}/edit`, `/press/drafts/${id}/change`];
  return { visitor, path, action, field: "body" };
}

/** A mention of the party, and the form in which it is put right. */
export async function aMentionForm(at: TestHouse, person: Person) {
  const visitor = await onDuty(at, person, "press", "Notes mentions");
  const said = { outlet: "The Lantern", day: "2026-01-02", language: "en", quote: "", link: "" };
  await visitor.post("/press/mentions/new", { ...said, headline: "What stood there first" });
  const { page } = await visitor.get("/press/mentions");
  const id = /\/press\/mentions\/(\d+)/.exec(page)?.[1];
  const [path, action] = [`/press/mentions/${id}/edit`, `/press/mentions/${id}/correct`];
  return { visitor, path, action, field: "headline" };
}

/** The draft of a post for the party's accounts, and the form that says how it goes out. */
export async function aPostForm(at: TestHouse, person: Person) {
  const visitor = await new Visitor(at).signInAs(person);
  const draft = { kind: "post", title: "Trams on Saturday", body: "Come to the tram stop." };
  const saved = await perform(
    at.house,
    saveDraft,
    { ...draft, titleCy: "", problem: "Nobody knows it.", effects: "" },
    { actor: person },
  );
  if (isRefusal(saved) || typeof saved === "symbol") throw new Error("not saved");
  const path = planPostPath(saved.id ?? 0);
  return { visitor, path, action: path, field: "text_x" };
}

/** A draft of a newsletter, and the form in which it is changed. @param officer whoever writes for the party */
export async function aNewsletterForm(at: TestHouse, officer: Person) {
  const visitor = await new Visitor(at).signInAs(officer);
  const to = { topic: "events", to: "members" };
  await visitor.post("/newsletters/new", {
    ...to,
    subject: "Trams",
    body: "What stood there first.",
  });
  const { page } = await visitor.get("/newsletters");
  const id = /\/newsletters\/(\d+)/.exec(page)?.[1];
  const [path, action] = [`/newsletters/${id}/edit`, `/newsletters/${id}/change`];
  return { visitor, path, action, field: "body" };
}

/** The draft of an article in the party's name, and the form in which it is changed. */
export async function anEditorialForm(at: TestHouse, person: Person) {
  const visitor = await onDuty(at, person, "press", "Writes for the party");
  const texts = { title: "Trams for all", standfirst: "They come back.", facts: "", video: "" };
  const body = "What stood there first, and is long enough.";
  await visitor.post("/editorials/new", { ...texts, body });
  const { page } = await visitor.get("/editorials");
  const id = /\/editorials\/(\d+)/.exec(page)?.[1];
  const [path, action] = [`/editorials/${id}/edit`, `/editorials/${id}/change`];
  return { visitor, path, action, field: "standfirst" };
}
