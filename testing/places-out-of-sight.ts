import { accept } from "../app/amendments/acts/accept.ts";
import { insist } from "../app/amendments/acts/insist.ts";
import { move } from "../app/amendments/acts/move.ts";
import { support as supportAmendment } from "../app/amendments/acts/support.ts";
import { findTextOf, listAll } from "../app/amendments/queries.ts";
import { packText } from "../app/drafting/jobs.ts";
import { saveText } from "../app/drafting/together/acts/save-text.ts";
import { findText } from "../app/drafting/together/the-text.ts";
import { writeCase } from "../app/hearings/acts/write-case.ts";
import { findHearing } from "../app/hearings/door.ts";
import type { aJuryHouse } from "../app/juries/testing/a-jury-house.ts";
import { aPolicy } from "../app/policy/testing.ts";
import { keepDeadlines } from "../app/proposals/jobs.ts";
import { findProposal, listVersions } from "../app/proposals/queries.ts";
import { freeze } from "../app/proposals/stages/acts/freeze.ts";
import { support } from "../app/proposals/supporting/acts/support.ts";
import { aText } from "../app/proposals/testing.ts";
import { publish } from "../app/proposals/writing/acts/publish.ts";
import { revise } from "../app/proposals/writing/acts/revise.ts";
import { saveDraft } from "../app/proposals/writing/acts/save-draft.ts";
import { type AnyAct, perform } from "../platform/act.ts";
import type { Person } from "../platform/actor.ts";
import { isRefusal } from "../platform/refusal.ts";
import { passDays } from "./pass-days.ts";

/** One proposal for each state from which it can be held, and for each ground that puts its text out of sight. */
export const PLACES = [
  { place: "mill", state: "frozen", ground: "personal-data" },
  { place: "weir", state: "amendment", ground: "threats" },
  { place: "quay", state: "drafting", ground: "threats" },
  { place: "ford", state: "discussion", ground: "personal-data" },
  { place: "barn", state: "idea", ground: "threats" },
] as const;
export type Place = (typeof PLACES)[number]["place"];

/** Words that nobody else writes, one for each proposal, field and version. */
export const MARK = /Quillfeather (one|two|three|why|again)/;
export const markOf = (place: Place) => new RegExp(`Quillfeather \\w+:? .{0,20}at the ${place}`);
export const textOf = (place: Place, version: string) => ({
  ...aText(`Title Quillfeather ${version} lives at the ${place}`),
  titleCy: `Teitl Quillfeather ${version} yn byw at the ${place}`,
  problem: `Problem Quillfeather ${version}: she owes at the ${place}.`,
  body: `Body Quillfeather ${version}: she must pay at the ${place}.`,
  effects: `Effects Quillfeather ${version}: nothing left at the ${place}.`,
});

/** The proposals of these places in such a party, with what is written about each. */
export class Places {
  readonly ids = {} as Record<Place, number>;
  private readonly party: ReturnType<typeof aJuryHouse>;

  constructor(party: ReturnType<typeof aJuryHouse>) {
    this.party = party;
  }

  private get at() {
    return this.party.at;
  }

  readonly done = async (act: AnyAct, input: unknown, actor: Person) => {
    const outcome = await perform(this.at.house, act, input, { actor });
    if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
    return outcome;
  };

  readonly find = async (id: number) => {
    const proposal = await findProposal(this.at.house.database, id);
    if (proposal === undefined) throw new Error("no such proposal");
    return proposal;
  };

  private async supportAll(id: number): Promise<void> {
    const version = String((await this.find(id)).version);
    for (const actor of this.party.members.slice(5, 15)) {
      await this.done(support, { id: String(id), version }, actor);
    }
  }

  private async pass(days: number): Promise<void> {
    passDays(this.at.clock, days);
    await keepDeadlines(this.at.house);
  }

  readonly authorOf = (place: Place): Person =>
    this.party.members[29 - PLACES.findIndex((one) => one.place === place)] as Person;

  /** About a policy where one is given, so that its page could speak of it. */
  private async begin(place: Place, policy?: number): Promise<void> {
    const about = policy === undefined ? {} : { kind: "replace", policy: String(policy) };
    const draft = { ...textOf(place, "one"), ...about };
    const saved = await this.done(saveDraft, draft, this.authorOf(place));
    this.ids[place] = (saved as { id: number }).id;
    await this.done(publish, { id: String(this.ids[place]) }, this.authorOf(place));
  }

  private readonly reviseAs = (place: Place, version: string, next: string, why: string) =>
    this.done(
      revise,
      {
        id: String(this.ids[place]),
        version,
        why: `Quillfeather ${why} at the ${place}`,
        ...textOf(place, next),
      },
      this.authorOf(place),
    );

  /** An amendment that says the whole paragraph anew, as amendments do. */
  private async amend(place: Place, by: number) {
    const path = `/proposals/${this.ids[place]}`;
    const text = await findTextOf(this.at.house.database, path);
    const body = `${text?.paragraphs[0]} She must pay ${by} pounds.`;
    const sent = { textId: String(text?.id), from: "1", to: "1", body, reason: "So much it is." };
    await this.done(move, sent, this.party.members[by] as Person);
    const moved = await listAll(this.at.house.database, text?.id ?? 0);
    return { id: String(moved.at(-1)?.id) };
  }

  /** What several write together, before it is a version: some of it packed, some not yet. */
  private async writeTogether(place: Place): Promise<void> {
    const actor = this.authorOf(place);
    const path = `/proposals/${this.ids[place]}`;
    for (const word of ["two", "again"]) {
      const base =
        (await findText(this.at.house.database, path)) ?? (await this.find(this.ids[place])).body;
      const text = `${base}\n\nBody Quillfeather ${word}: and she hides at the ${place}.`;
      await this.done(saveText, { id: String(this.ids[place]), base, text }, actor);
      if (word === "two") await packText(this.at.house, path, new Date(0));
    }
  }

  /** Each in its state, so that every room has something of it: topics, versions, a hearing and a ballot to come, letters. */
  async fill(): Promise<void> {
    const policy = await aPolicy(this.at.house);
    await this.begin("mill", policy);
    await this.begin("weir");
    await this.begin("quay");
    await this.reviseAs("mill", "1", "two", "why");
    for (const place of ["mill", "weir", "quay"] as const) await this.supportAll(this.ids[place]);
    await this.pass(28);
    await this.reviseAs("mill", "2", "three", "again");
    await this.begin("ford");
    await this.supportAll(this.ids.ford);
    await this.begin("barn");
    await this.pass(7);
    await this.done(freeze, { id: String(this.ids.mill) }, this.authorOf("mill"));
    const toVote = await this.amend("mill", 6);
    await this.done(insist, toVote, this.party.members[6] as Person);
    await this.done(supportAmendment, toVote, this.party.members[7] as Person);
    await this.pass(10);
    await this.done(freeze, { id: String(this.ids.weir) }, this.authorOf("weir"));
    await this.done(accept, await this.amend("weir", 7), this.authorOf("weir"));
    await this.amend("weir", 8);
    await this.writeTogether("quay");
    const hearing = await findHearing(this.at.house.database, `/proposals/${this.ids.mill}`);
    const argued = {
      hearingId: String(hearing?.id),
      side: "against",
      body: "It is nobody's business.",
    };
    await this.done(writeCase, argued, this.party.members[5] as Person);
  }

  readonly allOf = async (place: Place) => {
    const { database } = this.at.house;
    const path = `/proposals/${this.ids[place]}`;
    const [proposal, versions] = [
      await this.find(this.ids[place]),
      await listVersions(database, this.ids[place]),
    ];
    const text = await findTextOf(database, path);
    const amendments = text && (await listAll(database, text.id));
    const amended = text && { title: text.title, sources: text.sources, amendments };
    return [proposal, versions, { amended, together: await findText(database, path) }] as const;
  };
}
