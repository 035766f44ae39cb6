import type { PersonId } from "../../platform/ids.ts";
import { addDays } from "../../platform/time/days.ts";
import { afterDays } from "../../platform/time/hours.ts";
import type { TopicId } from "../discussions/door.ts";
import type { Office } from "../rulebook/door.ts";

/** `unsaid`: nobody has said yet what it asks for, or nobody answers for it any more. `nothing`: it asks for no deed. */
export type DeedState = "unsaid" | "nothing" | "open" | "done" | "given-up";

export const DEED_SHOWS = ["all", "overdue", "open", "unsaid", "done", "given-up"] as const;
/** Which of them a list shows. */
export type DeedShow = (typeof DEED_SHOWS)[number];

/** Who answers, or is asked to: a person, or whoever holds an office. */
export type Answerable =
  | { readonly kind: "person"; readonly personId: PersonId }
  | { readonly kind: "office"; readonly office: Office };

/** What became of one adopted decision. The numbers are those of the day on which it was adopted. */
export interface Deed {
  readonly proposalId: number;
  /** Of what was decided. */
  readonly title: string;
  readonly titleCy: string | undefined;
  readonly state: DeedState;
  /** What is to be done. */
  readonly says: string | undefined;
  readonly answerable: Answerable | undefined;
  /** Named, and has not consented yet. */
  readonly offered: Answerable | undefined;
  readonly topicId: TopicId;
  readonly noteDays: number;
  readonly noticeDays: number;
  readonly askMembers: number;
  readonly closingHour: number;
  readonly decidedAt: Date;
  /** Until then it is for its authors, and for whoever holds an office, to say who answers for it. */
  readonly nameUntil: Date;
  /** When the next word about it is due. */
  readonly dueAt: Date | undefined;
  /** For which due day its letter went out. */
  readonly noticedFor: Date | undefined;
  /** Since when so many members say that it is not done that everybody sees it. */
  readonly agendaAt: Date | undefined;
  readonly endedAt: Date | undefined;
  readonly why: string | undefined;
}

/** When the next word is due, after one that came now. */
export const nextDue = (
  { noteDays, closingHour }: Pick<Deed, "noteDays" | "closingHour">,
  now: Date,
): Date => afterDays(now, noteDays, closingHour);

export const isOverdue = ({ state, dueAt }: Pick<Deed, "state" | "dueAt">, now: Date): boolean =>
  state === "open" && dueAt !== undefined && dueAt <= now;

/** Is it time for the letter to whoever answers, once for each due day? */
export const isNoticeDue = (deed: Deed, now: Date): boolean =>
  deed.state === "open" &&
  deed.dueAt !== undefined &&
  deed.noticedFor?.getTime() !== deed.dueAt.getTime() &&
  addDays(deed.dueAt, -deed.noticeDays) <= now;

/** What somebody is to a deed. */
export interface DeedViewer {
  readonly personId: PersonId;
  readonly isAuthor: boolean;
  readonly offices: readonly Office[];
}

const isThem = (answerable: Answerable | undefined, { personId, offices }: DeedViewer): boolean =>
  answerable?.kind === "person"
    ? answerable.personId === personId
    : answerable !== undefined && offices.includes(answerable.office);

export const answersFor = ({ answerable }: Deed, viewer: DeedViewer): boolean =>
  isThem(answerable, viewer);

export const isOffered = ({ offered }: Deed, viewer: DeedViewer): boolean =>
  isThem(offered, viewer);

/** An office that the party has ended holds nobody to anything. */
export const isLeftAlone = (
  { state, answerable }: Deed,
  isOffice: (office: Office) => boolean,
): boolean =>
  state === "unsaid" ||
  (state === "open" && answerable?.kind === "office" && !isOffice(answerable.office));

/** May this person name somebody? Its authors, while nobody answers for it; and whoever answers, to hand it over. */
export function mayName(deed: Deed, viewer: DeedViewer): boolean {
  if (deed.state === "open") return answersFor(deed, viewer);
  return deed.state === "unsaid" && viewer.isAuthor;
}

/** May this person take it on at once? Its authors and officers at any time; after their days, any member. */
export const mayTakeOn = (deed: Deed, viewer: DeedViewer, now: Date): boolean =>
  viewer.isAuthor || viewer.offices.length > 0 || now >= deed.nameUntil;
