import { listInWords } from "@breakthrough/languages";
import { Badge, Prose } from "../../../../web/parts.tsx";
import { type Counted, fits } from "../../networks/counting.ts";
import { NETWORK_NAMES } from "../../networks/network.ts";
import { words } from "../../words.ts";
import type { Outgoing } from "../plan.ts";

/** How long a text is on one network, and what is left or too much there, in words. */
export function countedInWords({ length, most, left, over, overBytes }: Counted): string {
  const says = words.plan;
  const room = over > 0 ? says.over(over) : says.left(left);
  const bytes = overBytes > 0 ? ` · ${says.overBytes(overBytes)}` : "";
  return `${says.counted(length, most)} · ${room}${bytes}`;
}

type OutgoingsProps = {
  outgoing: readonly Outgoing[];
  /** Also those on which it does not go out. */
  isEvery?: boolean;
};

/** Those that have the same text stand together, so that nobody reads it three times. Pure. */
export function alikeOf(outgoing: readonly Outgoing[]): readonly (readonly Outgoing[])[] {
  const alike = new Map<string, Outgoing[]>();
  for (const one of outgoing) {
    const text = JSON.stringify([one.isChosen, one.parts]);
    alike.set(text, [...(alike.get(text) ?? []), one]);
  }
  return [...alike.values()];
}

/** A post as the networks would have it, part by part. */
export function Outgoings({ outgoing, isEvery = false }: OutgoingsProps) {
  const shown = outgoing.filter(({ isChosen }) => isEvery || isChosen);
  return (
    <>
      {alikeOf(shown).map((alike) => (
        <Alike key={alike[0]?.network} alike={alike} isEvery={isEvery} />
      ))}
    </>
  );
}

function Alike({ alike, isEvery }: { alike: readonly Outgoing[]; isEvery: boolean }) {
  const says = words.plan;
  const [{ network, parts, isChosen } = {} as Outgoing] = alike;
  return (
    <section aria-labelledby={`on-${network}`}>
      <h3 id={`on-${network}`}>
        {listInWords(alike.map((one) => NETWORK_NAMES[one.network]))}{" "}
        {isEvery ? (
          <Badge tone={isChosen ? "good" : "quiet"}>
            {isChosen ? says.chosen : says.notChosen}
          </Badge>
        ) : null}
      </h3>
      {parts.map((part, at) => (
        <div key={at}>
          <Prose text={part} />
          {parts.length > 1 ? <p class="quiet">{says.part(at + 1)}</p> : null}
          <ul>
            {alike.map((one) => {
              const count = one.counts[at];
              return count === undefined ? null : (
                <li key={one.network} class={fits(count) ? "quiet" : "field-error"}>
                  {NETWORK_NAMES[one.network]}: {countedInWords(count)}
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
