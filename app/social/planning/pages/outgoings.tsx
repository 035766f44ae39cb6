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

/** A post as each network would have it, part by part. */
export function Outgoings({ outgoing, isEvery = false }: OutgoingsProps) {
  const says = words.plan;
  const shown = outgoing.filter(({ isChosen }) => isEvery || isChosen);
  return (
    <>
      {shown.map(({ network, parts, counts, isChosen }) => (
        <section key={network} aria-labelledby={`on-${network}`}>
          <h3 id={`on-${network}`}>
            {NETWORK_NAMES[network]}{" "}
            {isEvery ? (
              <Badge tone={isChosen ? "good" : "quiet"}>
                {isChosen ? says.chosen : says.notChosen}
              </Badge>
            ) : null}
          </h3>
          {counts.map((count, at) => (
            <div key={at}>
              <Prose text={parts[at] ?? ""} />
              <p class={fits(count) ? "quiet" : "field-error"}>
                {counts.length > 1 ? `${says.part(at + 1)}: ` : ""}
                {countedInWords(count)}
              </p>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
