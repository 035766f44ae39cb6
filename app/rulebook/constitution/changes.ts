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
  "give",
  "take",
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
    default:
      return changedOne(before, change);
  }
}

const titled = ({ id, title, titleCy }: Titled): Titled => ({
  ...{ id, title },
  ...(titleCy === undefined ? {} : { titleCy }),
});

/** It asks for nothing yet: each power is a ballot of its own. */
const newOffice = ({
  body,
  filledBy,
  ...names
}: Extract<Change, { what: "add-office" }>): OfficePlan => ({
  ...titled(names),
  ...{ body, filledBy, asksFor: [], mayAlsoHold: [] },
});

type ChangeOfOne = Exclude<Change, { what: "add-chapter" | "add-body" | "add-office" }>;

function changedOne(before: Constitution, change: ChangeOfOne): Constitution | Refusal {
  const no = refusals.constitution;
  const found = withId<Named>(before[change.kind], change.id);
  if (found === undefined) return refuse("conflict", no.notThere(change.id));
  if (!isStanding(found)) return refuse("conflict", no.endedAlready(found.title));
  const next = oneAfter(before, found, change);
  if (isRefusal(next)) return next;
  const all = (before[change.kind] as readonly Named[]).map((one) => (one === found ? next : one));
  return { ...before, [change.kind]: all };
}

function oneAfter(before: Constitution, found: Named, change: ChangeOfOne): Named | Refusal {
  const no = refusals.constitution;
  if (change.what === "rename") {
    const isSame = found.title === change.title && found.titleCy === change.titleCy;
    if (isSame) return refuse("conflict", no.sameTitle(found.title));
    const { titleCy: _, ...rest } = found;
    return { ...rest, ...titled(change) };
  }
  if (change.what === "end") {
    const holds = change.kind === "bodies" && before.offices.find(standsIn(found.id));
    if (holds) return refuse("conflict", no.bodyHasOffice(found.title, holds.title));
    return { ...found, isEnded: true };
  }
  return withPower(found, change);
}

const standsIn = (body: string) => (office: OfficePlan) =>
  isStanding(office) && office.body === body;

type ChangeOfPower = Extract<Change, { what: "give" | "take" }>;

function withPower(found: Named, { what, kind, power }: ChangeOfPower): Named | Refusal {
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
