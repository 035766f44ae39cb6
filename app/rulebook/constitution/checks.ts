import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { BRANCH_POWER_NAMES, type BranchOfficePlan, isBranchPower } from "../branch-offices.ts";
import {
  isPower,
  keyBodiesOf,
  officesThatAsk,
  officesThatTurnKey,
  POWER_NAMES,
  type PowerName,
  powerPlanOf,
} from "../powers.ts";
import { refusals } from "../words.ts";
import { type Constitution, isStanding, type OfficePlan, withId } from "./constitution.ts";
import { whyNotNames } from "./naming.ts";

/** What can be given to an office or a body; the others only a ballot of the members does. */
export const GRANTABLE = POWER_NAMES.filter((power) => powerPlanOf(power).isOnlyByBallot !== true);

const isGrantable = (power: string): boolean =>
  isPower(power) && GRANTABLE.includes(power as PowerName);

/** Without what is ended: it has no hand in anything new. */
export const standingOnly = (all: Constitution): Constitution => ({
  chapters: all.chapters.filter(isStanding),
  bodies: all.bodies.filter(isStanding),
  offices: all.offices.filter(isStanding),
});

/**
 * Why no party can have this constitution; undefined where it can. Pure. It must always take two people of two
 * bodies, every power must find both, and no seat may carry all of them.
 */
export const whyNotConstitution = (all: Constitution): Refusal | undefined =>
  whyNotNames("chapters", all.chapters) ??
  whyNotNames("bodies", all.bodies) ??
  // A branch's office is never called by the id of one of the party's own, whose powers it would seem to have.
  whyNotNames("offices", [...all.offices, ...(all.branchOffices ?? [])]) ??
  first(all.branchOffices ?? [], whyNotBranchPowers) ??
  whyNotParts(standingOnly(all)) ??
  first(all.offices, (office) => whyNotOffice(office, all)) ??
  first(all.bodies, (body) => whyNotPowers(body.title, body.turnsKeysFor)) ??
  first(GRANTABLE, (power) => whyNotPower(power, standingOnly(all))) ??
  first(all.offices.filter(isStanding), (office) => whyNotSeat(office, all)) ??
  first(all.offices.filter(isStanding), (office) => whyNotAlone(office, all));

function first<One>(
  all: readonly One[],
  whyNot: (one: One) => Refusal | undefined,
): Refusal | undefined {
  for (const one of all) {
    const refusal = whyNot(one);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function whyNotParts({ chapters, bodies }: Constitution): Refusal | undefined {
  if (chapters.length === 0) return refuse("invalid", refusals.constitution.noChapter);
  return bodies.length < 2 ? refuse("invalid", refusals.constitution.oneBody) : undefined;
}

function whyNotPowers(title: string, powers: readonly string[]): Refusal | undefined {
  const unknown = powers.find((power) => !isGrantable(power));
  if (unknown === undefined) return undefined;
  return refuse("invalid", refusals.constitution.unknownPower(title, unknown, GRANTABLE));
}

function whyNotBranchPowers({ title, powers }: BranchOfficePlan): Refusal | undefined {
  const unknown = powers.find((power) => !isBranchPower(power));
  if (unknown === undefined) return undefined;
  return refuse("invalid", refusals.constitution.unknownPower(title, unknown, BRANCH_POWER_NAMES));
}

function whyNotOffice(office: OfficePlan, all: Constitution): Refusal | undefined {
  const no = refusals.constitution;
  const { title, filledBy, mayAlsoHold } = office;
  const isThere = (id: string) => {
    const body = withId(all.bodies, id);
    return body !== undefined && (isStanding(body) || !isStanding(office));
  };
  if (!isThere(office.body)) return refuse("invalid", no.noBody(title, office.body));
  if (typeof filledBy === "object" && !isThere(filledBy.appointedBy)) {
    return refuse("invalid", no.noBody(title, filledBy.appointedBy));
  }
  for (const id of mayAlsoHold) {
    const other = withId(all.offices, id);
    if (other === undefined || other === office) return refuse("invalid", no.noOffice(title, id));
    if (!other.mayAlsoHold.includes(office.id)) {
      return refuse("invalid", no.oneSided(title, other.title));
    }
  }
  const { seats = 1 } = office;
  if (!Number.isInteger(seats) || seats < 1 || seats > MOST_SEATS) {
    return refuse("invalid", no.seats(title, MOST_SEATS));
  }
  return whyNotPowers(title, office.asksFor);
}

/** No election fills more at once: the papers would be longer than anybody reads. */
export const MOST_SEATS = 40;

/** Somebody asks for it, and whoever asks finds the key of another body. */
function whyNotPower(power: PowerName, standing: Constitution): Refusal | undefined {
  const no = refusals.constitution;
  const { title } = powerPlanOf(power);
  const askers = officesThatAsk(power, standing);
  if (askers.length === 0) return refuse("conflict", no.nobodyAsks(title));
  const alone = askers.find((id) => {
    const body = withId(standing.offices, id)?.body ?? "";
    return officesThatTurnKey(power, body, standing).length === 0;
  });
  if (alone === undefined) return undefined;
  return refuse("conflict", no.noKey(title, withId(standing.offices, alone)?.title ?? alone));
}

/** Every office that whoever holds this one may hold, those included that are ended: they can still be held. */
const seatOf = (office: OfficePlan, { offices }: Constitution): readonly OfficePlan[] => [
  office,
  ...office.mayAlsoHold.flatMap((id) => withId(offices, id) ?? []),
];

/** All that whoever sits there can ever have a hand in, with every office that they may hold beside it. */
function whyNotSeat(office: OfficePlan, all: Constitution): Refusal | undefined {
  const seat = seatOf(office, all);
  const isInReach = (power: PowerName) =>
    seat.some(
      ({ asksFor, body }) => asksFor.includes(power) || keyBodiesOf(power, all).includes(body),
    );
  if (!GRANTABLE.every(isInReach)) return undefined;
  return refuse("conflict", refusals.constitution.allPowers(office.title));
}

/**
 * Whoever asks belongs to the body of each of their offices, and the second key comes from none of those: what they
 * may hold beside it leaves another body for each of its powers.
 */
function whyNotAlone(office: OfficePlan, all: Constitution): Refusal | undefined {
  const own = new Set(seatOf(office, all).map(({ body }) => body));
  const standing = standingOnly(all);
  const keyless = office.asksFor.find((power) => {
    const turning = keyBodiesOf(power, standing).filter((body) => !own.has(body));
    return !standing.offices.some(({ body }) => turning.includes(body));
  });
  if (keyless === undefined) return undefined;
  const { title } = powerPlanOf(keyless);
  return refuse("conflict", refusals.constitution.keyOfOneHand(title, office.title));
}
