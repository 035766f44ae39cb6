import { Button, Buttons, Form } from "../../../../web/form-fields.tsx";
import { Island } from "../../../../web/islands/island.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { Meter, Section, TimeLeft } from "../../../../web/parts.tsx";
import { challengeOfPath } from "../../../juries/addresses.ts";
import { passkeysPath } from "../../../sign-in/addresses.ts";
import { toRequestPath } from "../../addresses.ts";
import type { RequestFacts } from "../../facts.ts";
import { findChallengeEnd, isOpen } from "../../request.ts";
import { words } from "../../words.ts";

const says = words.page;

type WhatToDoProps = RequestFacts & { shell: Shell };

/** All that whoever looks can do about it: sign, turn the other key, withdraw, stop, challenge. */
export function WhatToDo(props: WhatToDoProps) {
  const { request, part } = props;
  return (
    <>
      {part.maySign ? (
        <Section title={says.signTitle}>
          <p>{says.signLead}</p>
          <Signing {...props} verb="sign" label={says.sign} plain={says.demonstration} />
        </Section>
      ) : null}
      {part.mayTurnKey ? (
        <Section title={says.turnTitle}>
          <p>{says.turnLead}</p>
          <Signing {...props} verb="approve" label={says.turn} plain={says.demonstrationTurn} />
        </Section>
      ) : null}
      {part.mayWithdraw ? (
        <Form action={toRequestPath(request.number, "withdraw")}>
          <Buttons>
            <Button kind="quiet">{says.withdraw}</Button>
          </Buttons>
        </Form>
      ) : null}
      <Stopping {...props} />
      <Challenging {...props} />
    </>
  );
}

type SigningProps = WhatToDoProps & { verb: "sign" | "approve"; label: string; plain: string };

function Signing({ request, part, isDemonstration, verb, label, plain }: SigningProps) {
  const props = {
    purpose: "sign-in",
    ask: toRequestPath(request.number, "challenge"),
    send: toRequestPath(request.number, verb),
    label,
  };
  return (
    <>
      {part.hasPasskey ? (
        <>
          <Island name="passkey" props={{ ...props, busy: says.busy, failed: says.failed }} />
          <noscript>
            <p>{says.noScript}</p>
          </noscript>
        </>
      ) : null}
      {isDemonstration ? (
        <Form action={toRequestPath(request.number, verb)} hidden={{ demonstration: "yes" }}>
          <p class="quiet">{says.demonstrationSays}</p>
          <Button>{plain}</Button>
        </Form>
      ) : null}
      {part.hasPasskey || isDemonstration ? null : (
        <>
          <p>{says.noPasskey}</p>
          <Button href={passkeysPath}>{says.addPasskey}</Button>
        </>
      )}
    </>
  );
}

function Stopping({ request, part, now }: WhatToDoProps) {
  if (!isOpen(request, now)) return null;
  const { stopCount, stopNeeded } = request;
  return (
    <Section title={says.stopTitle}>
      <p>{says.stopLead(stopNeeded)}</p>
      <Meter
        label={says.stopLabel}
        value={stopCount}
        target={stopNeeded}
        says={says.stopSays(stopCount, stopNeeded)}
      />
      {part.mayStop ? (
        <Form action={toRequestPath(request.number, "stop")}>
          <Button kind="danger">{says.stop}</Button>
        </Form>
      ) : null}
      {part.hasStopped ? <p>{says.stopped}</p> : null}
    </Section>
  );
}

function Challenging({ request, now }: WhatToDoProps) {
  const until = findChallengeEnd(request, now);
  if (until === undefined) return null;
  return (
    <Section title={says.challengeTitle}>
      <p>
        {says.challengeLead} {says.challengeUntil} <TimeLeft until={until} now={now} />
      </p>
      <Button href={challengeOfPath(request.number)} kind="quiet">
        {says.challenge}
      </Button>
    </Section>
  );
}
