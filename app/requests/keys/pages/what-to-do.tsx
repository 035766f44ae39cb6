import { Button, Buttons, Form } from "../../../../web/form-fields.tsx";
import { Island } from "../../../../web/islands/island.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { Meter, Notice, Section, TimeLeft } from "../../../../web/parts.tsx";
import { challengeOfPath } from "../../../juries/addresses.ts";
import { passkeysPath } from "../../../sign-in/addresses.ts";
import { toRequestPath } from "../../addresses.ts";
import type { RequestFacts } from "../../facts.ts";
import { findChallengeEnd, isOpen } from "../../request.ts";
import { words } from "../../words.ts";

type WhatToDoProps = RequestFacts & { shell: Shell };

/** All that whoever looks can do about it: sign, turn the other key, withdraw, stop, challenge. */
export function WhatToDo(props: WhatToDoProps) {
  const { request, part } = props;
  return (
    <>
      {part.maySign ? (
        <Section title={words.page.signTitle}>
          <p>{words.page.signLead}</p>
          <Signing
            {...props}
            verb="sign"
            label={words.page.sign}
            plain={words.page.demonstration}
          />
        </Section>
      ) : null}
      {part.mayTurnKey ? (
        <Section title={words.page.turnTitle}>
          <p>{words.page.turnLead}</p>
          <Signing
            {...props}
            verb="approve"
            label={words.page.turn}
            plain={words.page.demonstrationTurn}
          />
        </Section>
      ) : null}
      {part.mayWithdraw ? (
        <Form action={toRequestPath(request.number, "withdraw")}>
          <Buttons>
            <Button kind="quiet">{words.page.withdraw}</Button>
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
          <Island
            name="passkey"
            props={{ ...props, busy: words.page.busy, failed: words.page.failed }}
          />
          <noscript>
            <p>{words.page.noScript}</p>
          </noscript>
        </>
      ) : null}
      {isDemonstration ? (
        <Form action={toRequestPath(request.number, verb)} hidden={{ demonstration: "yes" }}>
          <p class="quiet">{words.page.demonstrationSays}</p>
          <Button>{plain}</Button>
        </Form>
      ) : null}
      {part.hasPasskey || isDemonstration ? null : (
        <>
          <p>{words.page.noPasskey}</p>
          <Button href={passkeysPath}>{words.page.addPasskey}</Button>
        </>
      )}
    </>
  );
}

function Stopping({ request, part, now }: WhatToDoProps) {
  if (!isOpen(request, now)) return null;
  const { stopCount, stopNeeded } = request;
  return (
    <Section title={words.page.stopTitle}>
      <p>{words.page.stopLead(stopNeeded)}</p>
      <Meter
        label={words.page.stopLabel}
        value={stopCount}
        target={stopNeeded}
        says={words.page.stopSays(stopCount, stopNeeded)}
      />
      {part.mayStop ? (
        <Form action={toRequestPath(request.number, "stop")}>
          <Button kind="danger">{words.page.stop}</Button>
        </Form>
      ) : null}
      {part.notYet === undefined ? null : <Notice>{part.notYet}</Notice>}
      {part.hasStopped ? <p>{words.page.stopped}</p> : null}
    </Section>
  );
}

function Challenging({ request, now }: WhatToDoProps) {
  const until = findChallengeEnd(request, now);
  if (until === undefined) return null;
  return (
    <Section title={words.page.challengeTitle}>
      <p>
        {words.page.challengeLead} {words.page.challengeUntil} <TimeLeft until={until} now={now} />
      </p>
      <Button href={challengeOfPath(request.number)} kind="quiet">
        {words.page.challenge}
      </Button>
    </Section>
  );
}
