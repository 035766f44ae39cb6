import { Button, Form } from "../../../../web/form-fields.tsx";
import { Meter, Notice } from "../../../../web/parts.tsx";
import { toProposalPath } from "../../addresses.ts";
import type { ProposalView } from "../../reading/view.ts";
import { words } from "../../words.ts";
import { isAskedFor, isOpenToSealing } from "../sealing.ts";

/** Whether its vote will be a sealed one, and asking for that. */
export function SealingPart({ view }: { view: ProposalView }) {
  const { proposal } = view;
  if (proposal.stay.state === "draft" || proposal.stay.state === "held") return null;
  if (isOpenToSealing(proposal)) return <Asking view={view} />;
  const { count, sealedId, shownWhy } = proposal.sealing;
  const says = words.sealing;
  if (shownWhy !== undefined) return <Notice title={says.shownTitle}>{says.why[shownWhy]}</Notice>;
  if (sealedId !== undefined) return <Notice title={says.sealedTitle}>{says.sealed}</Notice>;
  if (proposal.stay.state !== "frozen" || !isAskedFor(count)) return null;
  return <Notice title={says.willBe}>{says.willBeSays}</Notice>;
}

function Asking({ view: { proposal, viewer, sealedAsks } }: { view: ProposalView }) {
  const says = words.sealing;
  if (sealedAsks.needed === 0) return <p class="quiet">{says.always}</p>;
  const mayAsk = viewer.isMember && (viewer.notYet === undefined || sealedAsks.hasAsked);
  return (
    <details>
      <summary>{says.title}</summary>
      <p>{says.lead}</p>
      <Meter label={says.meter} value={sealedAsks.asked} target={sealedAsks.needed} />
      {mayAsk ? (
        <Form
          action={toProposalPath(proposal.id, "ask-sealed")}
          hidden={{ wants: sealedAsks.hasAsked ? "no" : "yes" }}
        >
          {sealedAsks.hasAsked ? <p>{says.asked}</p> : null}
          <Button kind="quiet" wide>
            {sealedAsks.hasAsked ? says.takeBack : says.ask}
          </Button>
        </Form>
      ) : null}
    </details>
  );
}
