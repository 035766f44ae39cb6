import type { Actor } from "../../platform/actor.ts";
import type { House, Named } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { mayInGoodStanding, whyNotCounted } from "../membership/door.ts";
import { isOffice, listHolders, type Office, titleOf } from "../offices/door.ts";
import {
  type Answerable,
  answersFor,
  type Deed,
  type DeedViewer,
  isLeftAlone,
  isOffered,
  mayName,
  mayTakeOn,
} from "./deed.ts";
import { type DeedNote, listAskers, listAuthors, listNotes } from "./deed-queries.ts";

/** Who answers, as a page names them: a person where the viewer may know, an office always. */
export interface AnswerableShown {
  readonly who: Named | undefined;
  readonly office: string | undefined;
  /** An office that nobody holds now. */
  readonly isEmpty: boolean;
}

export interface DeedView {
  readonly deed: Deed;
  readonly answerable: AnswerableShown | undefined;
  readonly offered: AnswerableShown | undefined;
  readonly notes: readonly (DeedNote & Pick<AnswerableShown, "who" | "office">)[];
  readonly askers: number;
  readonly may: DeedMay;
  readonly now: Date;
}

/** What this viewer can do. */
export interface DeedMay {
  readonly consent: boolean;
  readonly note: boolean;
  readonly name: boolean;
  readonly askNothing: boolean;
  readonly take: boolean;
  /** It waits for its authors to say. */
  readonly takeLater: boolean;
  readonly ask: boolean;
  readonly hasAsked: boolean;
  readonly notYet: string | undefined;
  readonly offices: readonly Office[];
}

const NOTHING: DeedMay = {
  ...{ consent: false, note: false, name: false, askNothing: false, take: false },
  ...{ takeLater: false, ask: false, hasAsked: false, notYet: undefined, offices: [] },
};

export async function deedView(
  { database: db, namedOf }: House,
  deed: Deed,
  { viewer, now }: { readonly viewer: Actor; readonly now: Date },
): Promise<DeedView> {
  const isMember = mayInGoodStanding(viewer) === undefined;
  const notes = await listNotes(db, deed.proposalId);
  const askers = await listAskers(db, deed.proposalId);
  const people = [...notes.map((note) => note.personId), ...peopleIn(deed)];
  // Who belongs to a party is nobody's to know who is not in it.
  const named = isMember ? await namedOf(people.flatMap((id) => id ?? [])) : undefined;
  const held = new Set((await listHolders(db, now)).map(({ office }) => office));
  const nameOf = (id: PersonId | undefined) => (id === undefined ? undefined : named?.(id));
  const shown = (one: Answerable | undefined): AnswerableShown | undefined => {
    if (one === undefined) return undefined;
    if (one.kind === "person") {
      return { who: nameOf(one.personId), office: undefined, isEmpty: false };
    }
    return { who: undefined, office: titleOf(one.office), isEmpty: !held.has(one.office) };
  };
  return {
    deed,
    answerable: shown(deed.answerable),
    offered: isMember ? shown(deed.offered) : undefined,
    notes: notes.map((note) => ({
      ...note,
      who: nameOf(note.personId),
      office: note.office === undefined ? undefined : titleOf(note.office),
    })),
    askers: askers.length,
    may: await mayOf(deed, { viewer, now, askers, db }),
    now,
  };
}

const peopleIn = ({ answerable, offered }: Deed): readonly PersonId[] =>
  [answerable, offered].flatMap((one) => (one?.kind === "person" ? one.personId : []));

interface Asking {
  readonly viewer: Actor;
  readonly now: Date;
  readonly askers: readonly PersonId[];
  readonly db: House["database"];
}

async function mayOf(deed: Deed, { viewer: actor, now, askers, db }: Asking): Promise<DeedMay> {
  if (actor.kind !== "person" || mayInGoodStanding(actor) !== undefined) return NOTHING;
  const { personId, offices } = actor;
  const isAuthor = (await listAuthors(db, deed.proposalId)).includes(personId);
  const viewer: DeedViewer = { personId, offices, isAuthor };
  const isAlone = isLeftAlone(deed, isOffice);
  const mayTake = mayTakeOn(deed, viewer, now);
  const answers = answersFor(deed, viewer);
  const mayAsk = deed.state !== "nothing" || deed.agendaAt === undefined;
  return {
    consent: isOffered(deed, viewer),
    note: deed.state === "open" && answers,
    name: mayName(deed, viewer),
    askNothing: deed.state === "unsaid" && viewer.isAuthor && deed.agendaAt === undefined,
    take: isAlone && mayTake,
    takeLater: isAlone && !mayTake,
    ask: mayAsk && !answers,
    hasAsked: askers.includes(personId),
    notYet: (await whyNotCounted(db, actor, "support", now))?.says,
    offices,
  };
}
