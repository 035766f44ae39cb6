import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, Form, filling, TextArea, TextField } from "../../../../web/form-fields.tsx";
import { Badge, type BadgeTone, Notice, Section } from "../../../../web/parts.tsx";
import { settlePostPath, takeDownPath } from "../../addresses.ts";
import { NETWORK_NAMES } from "../../networks/network.ts";
import { words } from "../../words.ts";
import { type Delivery, type DeliveryState, REMOVAL_REASON } from "../delivery.ts";
import type { PostingView } from "../view.ts";

const TONES: Partial<Record<DeliveryState, BadgeTone>> = {
  posted: "good",
  refused: "bad",
  unclear: "warning",
  stopped: "quiet",
  removed: "quiet",
};

type PostingProps = { id: number; posting: PostingView; trouble: Trouble | undefined };

/** Where a post is, network by network, and how it is taken down. */
export function PostingPart(props: PostingProps) {
  const { posting } = props;
  const { deliveries, removals } = posting;
  const says = words.posting;
  if (deliveries.length === 0 && !posting.mayTakeDown && removals.length === 0) return null;
  return (
    <>
      {deliveries.length === 0 ? null : (
        <Section title={says.title} id="where">
          {deliveries.map((delivery) => (
            <One key={delivery.network} delivery={delivery} {...props} />
          ))}
        </Section>
      )}
      {removals.length === 0 ? null : (
        <Section title={says.reasons} id="reasons">
          <ul>
            {removals.map(({ reason, at }) => (
              <li key={at.getTime()} dir="auto">
                {reason}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {posting.mayTakeDown ? <TakeDown {...props} /> : null}
    </>
  );
}

function One({ delivery, id, posting, trouble }: PostingProps & { delivery: Delivery }) {
  const says = words.posting;
  const { network, state, parts } = delivery;
  const name = NETWORK_NAMES[network];
  const why = whyInWords(delivery, posting.connected);
  return (
    <>
      <h3>
        {name} <Badge tone={TONES[state] ?? "brand"}>{says.states[state]}</Badge>
      </h3>
      {why === undefined ? null : <p class="quiet">{why}</p>}
      <ul>
        {parts.map((part, at) =>
          part.state === "posted" && part.address !== undefined && part.address !== "" ? (
            <li key={part.address}>
              <a href={part.address} rel="noreferrer">
                {parts.length > 1 ? says.readPart(name, at + 1) : says.read(name)}
              </a>
            </li>
          ) : null,
        )}
      </ul>
      {state === "unclear" && posting.maySettle ? <Settle {...{ id, delivery, trouble }} /> : null}
    </>
  );
}

function whyInWords(
  { state, why, network }: Delivery,
  connected: PostingView["connected"],
): string | undefined {
  const says = words.posting;
  if (why === "late") return says.late;
  if (why === "picture-gone") return says.pictureGone;
  if (why === "picture-too-large") return says.pictureTooLarge;
  if (state === "waiting" && !connected.includes(network)) return says.noAccount;
  return why === undefined || state === "unclear" ? undefined : says.why(why);
}

type SettleProps = Pick<PostingProps, "id" | "trouble"> & { delivery: Delivery };

function Settle({ id, delivery: { network }, trouble }: SettleProps) {
  const says = words.posting;
  const isTheirs = trouble?.values.network === network;
  const field = filling(isTheirs ? trouble : undefined);
  return (
    <Notice tone="warning">
      <p>
        <strong>{says.unclearTitle(NETWORK_NAMES[network])}</strong> {says.unclearSays}
      </p>
      <Form action={settlePostPath(id)} hidden={{ network, says: "there" }} label={says.isThere}>
        <TextField
          {...field("address")}
          stem={`address-${network}`}
          label={says.address}
          hint={says.addressHint}
          type="url"
        />
        <Button>{says.isThere}</Button>
      </Form>
      <Form
        action={settlePostPath(id)}
        hidden={{ network, says: "not-there" }}
        label={says.isNotThere}
      >
        <Button kind="quiet">{says.isNotThere}</Button>
      </Form>
    </Notice>
  );
}

function TakeDown({ id, posting, trouble }: PostingProps) {
  const says = words.posting;
  const { needed, removals, deliveries } = posting;
  const isOut = deliveries.some(({ state }) => state === "posted");
  const title = isOut ? says.takeDown : says.stop;
  const isTheirs = trouble !== undefined && !("choice" in trouble.values);
  const field = filling(isTheirs ? trouble : undefined);
  return (
    <Section title={title} id="take-down">
      <p>{says.takeDownSays(needed.rota, needed.members)}</p>
      {removals.length === 0 ? null : <p>{says.asked(removals.length)}</p>}
      <Form action={takeDownPath(id)} label={title}>
        <TextArea
          {...field("reason")}
          stem="why-down"
          label={says.reason}
          rows={3}
          maxlength={REMOVAL_REASON.most}
          minlength={REMOVAL_REASON.least}
          required
        />
        <Button kind="danger">{says.send}</Button>
      </Form>
    </Section>
  );
}
