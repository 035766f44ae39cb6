import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import type { PowerName } from "../powers.ts";
import { refusals } from "../words.ts";
import { whyNotConstitution } from "./checks.ts";
import {
  type Constitution,
  type Filling,
  isStanding,
  type Named,
  type OfficePlan,
  withId,
} from "./constitution.ts";
import type { Kind } from "./naming.ts";

type Titled = { readonly id: string; readonly title: string; readonly titleCy?: string };

/** One thing that a ballot can change. It names things by their ids; what it names may have another title by then. */
export type Change =
  | ({ readonly what: "add-chapter" } & Titled)
  | ({ readonly what: "add-body" } & Titled)
  | ({ readonly what: "add-office"; readonly body: string; readonly filledBy: Filling } & Titled)
  | ({ readonly what: "rename"; readonly kind: Kind } & Titled)
  | { readonly what: "end"; readonly kind: Kind; readonly id: string }
  | {
      /** In the manifesto's order: to right before that other chapter, or to the end. */
      readonly what: "move";
      readonly kind: "chapters";
      readonly id: string;
      readonly before?: string;
    }
  | {
      readonly what: "fill";
      readonly kind: "offices";
      readonly id: string;
      readonly filledBy: Filling;
    }
  | {
      readonly what: "seats";
      readonly kind: "offices";
      readonly id: string;
      readonly seats: number;
    }
  | {
      /** Whether one person may hold both at the same time. */
      readonly what: "hold-together" | "hold-apart";
      readonly kind: "offices";
      readonly id: string;
      readonly other: string;
    }
  | {
      readonly what: "give" | "take";
      /** An office asks for it, a body turns the other key. */
      readonly kind: "offices" | "bodies";
      readonly id: string;
      readonly power: PowerName;
    };

export const CHANGES = [
  "add-chapter",
  "add-body",
  "add-office",
  "rename",
  "end",
  "move",
  "give",
  "take",
  "fill",
  "seats",
  "hold-together",
  "hold-apart",
] as const satisfies readonly Change["what"][];

/** The constitution after it, where a party could have that one. Decided when proposed, and anew when adopted. */
export function decideChange(before: Constitution, change: Change): Constitution | Refusal {
  const after = changed(before, change);
  return isRefusal(after) ? after : (whyNotConstitution(after) ?? after);
}

function changed(before: Constitution, change: Change): Constitution | Refusal {
  switch (change.what) {
    case "add-chapter":
      return { ...before, chapters: [...before.chapters, titled(change)] };
    case "add-body":
      return { ...before, bodies: [...before.bodies, { ...titled(change), turnsKeysFor: [] }] };
    case "add-office":
      return { ...before, offices: [...before.offices, newOffice(change)] };
    case "move":
      return moved(before, change);
    case "hold-together":
    case "hold-apart":
      return heldWith(before, change);
    default:
      return changedOne(before, change);
  }
}

const titled = ({ id, title, titleCy }: Titled): Titled => ({
  ...{ id, title },
  ...(titleCy === undefined ? {} : { titleCy }),
});

/** It asks for nothing yet: each power is a ballot of its own. */
const newOffice = ({ body, filledBy, ...names }: ChangeWith<"add-office">): OfficePlan => ({
  ...titled(names),
  ...{ body, filledBy, asksFor: [], mayAlsoHold: [] },
});

/** What can still be changed: what has ended stays as it was. */
function findStanding<One extends Named>(all: readonly One[], id: string): One | Refusal {
  const no = refusals.constitution;
  const found = withId(all, id);
  if (found === undefined) return refuse("conflict", no.notThere(id));
  return isStanding(found) ? found : refuse("conflict", no.endedAlready(found.title));
}

type ChangeWith<What extends Change["what"]> = Extract<Change, { readonly what: What }>;

function moved(
  before: Constitution,
  { id, before: next }: ChangeWith<"move">,
): Constitution | Refusal {
  const chapter = findStanding(before.chapters, id);
  if (isRefusal(chapter)) return chapter;
  const following = next === undefined ? undefined : findStanding(before.chapters, next);
  if (isRefusal(following)) return following;
  const others = before.chapters.filter((one) => one !== chapter);
  const place = following === undefined ? others.length : others.indexOf(following);
  const chapters = others.toSpliced(place, 0, chapter);
  const isSame = openIds(chapters) === openIds(before.chapters) || following === chapter;
  if (isSame) return refuse("conflict", refusals.constitution.sameOrder(chapter.title));
  return { ...before, chapters };
}

const openIds = (all: readonly Named[]): string =>
  all
    .filter(isStanding)
    .map(({ id }) => id)
    .join();

/** Written at both. Beside one that has ended there is nothing new, but what there is can be taken back. */
function heldWith(
  before: Constitution,
  { what, id, other: otherId }: ChangeWith<"hold-together" | "hold-apart">,
): Constitution | Refusal {
  const no = refusals.constitution;
  const isWanted = what === "hold-together";
  const office = findStanding(before.offices, id);
  if (isRefusal(office)) return office;
  const other = isWanted
    ? findStanding(before.offices, otherId)
    : (withId(before.offices, otherId) ?? refuse("conflict", no.notThere(otherId)));
  if (isRefusal(other)) return other;
  if (office === other) return refuse("invalid", no.besideItself(office.title));
  if (office.mayAlsoHold.includes(otherId) === isWanted) {
    const says = isWanted ? no.togetherAlready : no.apartAlready;
    return refuse("conflict", says(office.title, other.title));
  }
  const beside = (one: OfficePlan, of: string): OfficePlan => ({
    ...one,
    mayAlsoHold: isWanted ? [...one.mayAlsoHold, of] : one.mayAlsoHold.filter((id) => id !== of),
  });
  const offices = before.offices.map((one) => {
    if (one === office) return beside(one, otherId);
    return one === other ? beside(one, id) : one;
  });
  return { ...before, offices };
}

type ChangeOfOne = ChangeWith<"rename" | "end" | "give" | "take" | "fill" | "seats">;

function changedOne(before: Constitution, change: ChangeOfOne): Constitution | Refusal {
  const found = findStanding<Named>(before[change.kind], change.id);
  if (isRefusal(found)) return found;
  const next = oneAfter(before, found, change);
  if (isRefusal(next)) return next;
  const all = (before[change.kind] as readonly Named[]).map((one) => (one === found ? next : one));
  return { ...before, [change.kind]: all };
}

function oneAfter(before: Constitution, found: Named, change: ChangeOfOne): Named | Refusal {
  switch (change.what) {
    case "rename":
      return renamed(found, change);
    case "end":
      return ended(before, found, change);
    case "fill":
      return filled(found as OfficePlan, change);
    case "seats":
      return seated(found as OfficePlan, change);
    default:
      return withPower(found, change);
  }
}

function renamed(found: Named, change: ChangeWith<"rename">): Named | Refusal {
  const isSame = found.title === change.title && found.titleCy === change.titleCy;
  if (isSame) return refuse("conflict", refusals.constitution.sameTitle(found.title));
  const { titleCy: _, ...rest } = found;
  return { ...rest, ...titled(change) };
}

function ended(before: Constitution, found: Named, { kind }: ChangeWith<"end">): Named | Refusal {
  const no = refusals.constitution;
  const standing = kind === "bodies" ? before.offices.filter(isStanding) : [];
  const holds = standing.find(({ body }) => body === found.id);
  if (holds) return refuse("conflict", no.bodyHasOffice(found.title, holds.title));
  const appoints = standing.find(({ filledBy }) =>
    isSameFilling(filledBy, { appointedBy: found.id }),
  );
  if (appoints) return refuse("conflict", no.bodyAppoints(found.title, appoints.title));
  return { ...found, isEnded: true };
}

const isSameFilling = (one: Filling, other: Filling): boolean =>
  typeof one === "string" || typeof other === "string"
    ? one === other
    : one.appointedBy === other.appointedBy;

function filled(office: OfficePlan, { filledBy }: ChangeWith<"fill">): OfficePlan | Refusal {
  if (!isSameFilling(office.filledBy, filledBy)) return { ...office, filledBy };
  return refuse("conflict", refusals.constitution.sameFilling(office.title));
}

/** Fewer seats end nobody's term: the clock then calls no election until so many are left. */
function seated(office: OfficePlan, { seats }: ChangeWith<"seats">): OfficePlan | Refusal {
  if ((office.seats ?? 1) !== seats) return { ...office, seats };
  return refuse("conflict", refusals.constitution.sameSeats(office.title));
}

function withPower(
  found: Named,
  { what, kind, power }: ChangeWith<"give" | "take">,
): Named | Refusal {
  const no = refusals.constitution;
  const list = kind === "offices" ? "asksFor" : "turnsKeysFor";
  const powers = (found as unknown as Record<typeof list, readonly PowerName[]>)[list];
  const has = powers.includes(power);
  if (has === (what === "give")) {
    return refuse("conflict", has ? no.hasIt(found.title) : no.hasItNot(found.title));
  }
  const after = has ? powers.filter((one) => one !== power) : [...powers, power];
  return { ...found, [list]: after } as Named;
}
