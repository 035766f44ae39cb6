import type { Actor } from "../../platform/actor.ts";
import type { House, Named } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { mayInGoodStanding, whyNotCounted } from "../membership/door.ts";
import { type Holding, listHolders, titleOf } from "../offices/door.ts";
import { hasSupported } from "./queries.ts";
import type { Recall } from "./recall.ts";

export interface RecallView {
  readonly recall: Recall;
  readonly title: string;
  readonly isMember: boolean;
  /** Why a member's support does not count yet, in words. */
  readonly notYet: string | undefined;
  /** Is it about whoever looks? */
  readonly isAboutViewer: boolean;
  readonly isSupporting: boolean;
  /** Undefined for those who are no members: names are for members to see. */
  readonly names: { readonly holder: Named; readonly starter: Named } | undefined;
}

/** A recall, as this one may see it. */
export async function viewFor(house: House, recall: Recall, actor: Actor): Promise<RecallView> {
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  const isAboutViewer = viewer !== undefined && viewer === recall.personId;
  const isMember = mayInGoodStanding(actor) === undefined;
  const isSupporting =
    viewer !== undefined && (await hasSupported(house.database, recall.id, viewer));
  const names = isMember || isAboutViewer ? await namesIn(house, recall) : undefined;
  const title = titleOf(recall.office);
  const now = house.clock.now();
  const notYet = (await whyNotCounted(house.database, actor, "recall", now))?.says;
  return { recall, title, isMember, notYet, isAboutViewer, isSupporting, names };
}

async function namesIn({ namedOf }: House, { personId, startedBy }: Recall) {
  const named = await namedOf([personId, startedBy].filter((id) => id !== undefined));
  return { holder: named(personId), starter: named(startedBy) };
}

export interface Holder extends Holding {
  readonly who: Named;
}

/** Everybody whose recall this member could ask for. */
export async function listOthersInOffice(
  { database, namedOf, clock }: House,
  viewer: PersonId,
): Promise<readonly Holder[]> {
  const holders = await listHolders(database, clock.now());
  const others = holders.filter(({ personId }) => personId !== viewer);
  const named = await namedOf(others.map(({ personId }) => personId));
  return others.map((holding) => ({ ...holding, who: named(holding.personId) }));
}
