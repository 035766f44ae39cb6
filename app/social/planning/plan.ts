import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Proposal } from "../../proposals/door.ts";
import { postPath } from "../addresses.ts";
import { type Counted, countFor, fits } from "../networks/counting.ts";
import { linksIn } from "../networks/links.ts";
import { type Limits, NETWORK_NAMES, NETWORKS, type NetworkName } from "../networks/network.ts";
import { refusals } from "../words.ts";

/** How its author wants a post to go out, beside the text that every network gets. */
export interface Plan {
  /** Counts up with each change, also of its pictures; 0: nobody has planned it. */
  readonly version: number;
  /** Undefined: wherever the party has an account and the text fits. */
  readonly networks: readonly NetworkName[] | undefined;
  /** Another text for one network. */
  readonly texts: Readonly<Partial<Record<NetworkName, string>>>;
  /** What a network shows as a card under the post. */
  readonly link: string | undefined;
}

export const NO_PLAN: Plan = { version: 0, networks: undefined, texts: {}, link: undefined };

/** Where the party has accounts, and what each network takes. */
export interface Outlets {
  /** Where everybody reaches the party, without a slash at the end: each post leads to its page there. */
  readonly url: string;
  readonly available: readonly NetworkName[];
  readonly limits: Readonly<Record<NetworkName, Limits>>;
}

/** A post can be a thread: a line of nothing but hyphens stands between its parts. Pure. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(/^[ \t]*-{3,}[ \t]*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** What goes out on one network, part by part, with how each is counted there. */
export interface Outgoing {
  readonly network: NetworkName;
  readonly parts: readonly string[];
  readonly counts: readonly Counted[];
  readonly isChosen: boolean;
}

type Body = Pick<Proposal, "id" | "body">;

/** At the end of the last part, unless it stands in one already. */
const withLink = (parts: readonly string[], link: string): readonly string[] =>
  parts.some((part) => linksIn(part).some(({ href }) => href === link))
    ? parts
    : parts.map((part, at) => (at === parts.length - 1 ? `${part}\n\n${link}` : part));

/** Bluesky makes a card of a link that stands in no text; the others make it of one in the text. */
const needsInText = (network: NetworkName): boolean => network !== "bluesky";

function outgoingOn(network: NetworkName, post: Body, plan: Plan, outlets: Outlets): Outgoing {
  const { link } = plan;
  const written = partsOf(plan.texts[network] ?? post.body);
  const linked = link !== undefined && needsInText(network) ? withLink(written, link) : written;
  const parts = withLink(linked, outlets.url + postPath(post.id));
  const counts = parts.map((part) => countFor(network, part, outlets.limits[network]));
  return { network, parts, counts, isChosen: isChosen(network, counts, plan, outlets) };
}

function isChosen(network: NetworkName, counts: readonly Counted[], plan: Plan, outlets: Outlets) {
  if (plan.networks !== undefined) return plan.networks.includes(network);
  const isOffered = outlets.available.length === 0 || outlets.available.includes(network);
  return isOffered && counts.length > 0 && counts.every(fits);
}

/** A post on every network, chosen or not: for the page that shows how it would be. Pure. */
export const outgoingOf = (post: Body, plan: Plan, outlets: Outlets): readonly Outgoing[] =>
  NETWORKS.map((network) => outgoingOn(network, post, plan, outlets));

const MOST_PARTS = 12;

/** Why a post cannot go out as it is planned: where it does not fit, and by how much. Pure. */
export function whyNotFit(post: Body, plan: Plan, outlets: Outlets): Refusal | undefined {
  const all = outgoingOf(post, plan, outlets);
  const chosen = all.filter((one) => one.isChosen);
  if (chosen.length === 0) {
    const [least] = all
      .flatMap(({ counts }) => counts.filter((count) => !fits(count)))
      .toSorted((one, other) => one.over - other.over);
    return least === undefined ? refuse("invalid", refusals.plan.empty) : tooLong(least, 1, 1);
  }
  for (const { network, parts, counts } of chosen) {
    if (parts.length === 0) return refuse("invalid", refusals.plan.empty);
    if (parts.length > MOST_PARTS) return refuse("invalid", refusals.plan.tooMany(MOST_PARTS));
    if (new Set(parts).size < parts.length) return refuse("invalid", refusals.plan.twice);
    const at = counts.findIndex((count) => !fits(count));
    const count = counts[at];
    if (count !== undefined) return tooLong(count, at + 1, counts.length, plan.texts[network]);
  }
  return undefined;
}

function tooLong(count: Counted, part: number, parts: number, own?: string): Refusal {
  const name = NETWORK_NAMES[count.network];
  const says = parts > 1 ? refusals.plan.tooLongPart : refusals.plan.tooLong;
  const field = own === undefined ? undefined : fieldOf(count.network);
  return count.over > 0
    ? refuse("invalid", says(name, count.over, part), field)
    : refuse("invalid", refusals.plan.tooManyBytes(name, count.overBytes), field);
}

/** The form's field of a network's own text. */
export const fieldOf = (network: NetworkName) => `text_${network}` as const;

/** What whoever judges a post has read of it. */
export const seenOf = ({ version }: Pick<Proposal, "version">, plan: Plan): string =>
  `${version}.${plan.version}`;

export const heldIn = ({ networks, texts, link }: Plan): Readonly<Record<string, unknown>> => ({
  networks,
  ...Object.fromEntries(NETWORKS.map((network) => [fieldOf(network), texts[network]])),
  link,
});
