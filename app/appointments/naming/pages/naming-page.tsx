import type { Named } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form } from "../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DefinitionList,
  Meter,
  Notice,
  PageTitle,
  Section,
} from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { bodyInWords, titleOf } from "../../../rulebook/door.ts";
import { appointmentsPath, toNamingPath } from "../../addresses.ts";
import { NamingBadge } from "../../pages/appointments-page.tsx";
import { words } from "../../words.ts";
import { isOpen, isStoppable, type Naming } from "../naming.ts";

export type NamingPageProps = {
  shell: Shell;
  now: Date;
  naming: Naming;
  /** The body that appoints, where the constitution names one still. */
  body: string | undefined;
  /** Undefined for those who are no members: names are for members to see. */
  who: Named | undefined;
  isMember: boolean;
  isOwn: boolean;
  /** May the viewer back it, acting for the body? */
  mayBack: boolean;
  /** Did the viewer propose it, and can take it back? */
  mayWithdraw: boolean;
  hasStopped: boolean;
  /** Why a member's stop does not count yet, in words. */
  notYet: string | undefined;
  trouble: Trouble | undefined;
};

/** An appointment: who would hold the office, who backs it, and whether members stop it. */
export function NamingPage(props: NamingPageProps) {
  const { shell, naming, body, who, mayBack, mayWithdraw, trouble } = props;
  const says = words.naming;
  const title = says.titleOf(naming.id, titleOf(naming.office));
  return (
    <Page shell={shell} title={title} mainPage={partyPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={[...words.above, { label: words.list.title, href: appointmentsPath }]} />
      <PageTitle title={title} above={<NamingBadge state={naming.state} />} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <DefinitionList
        items={[
          { term: says.whom, says: who ? <MarkedName who={who} /> : says.forMembers },
          ...(body === undefined ? [] : [{ term: says.by, says: bodyInWords(body) }]),
          {
            term: says.backers,
            says: says.backersSays(naming.backers, naming.backersNeeded),
          },
          ...(naming.state === "proposed"
            ? [{ term: says.lapses, says: exactMomentInWords(naming.lapsesAt) }]
            : []),
          ...(naming.standsAt === undefined
            ? []
            : [{ term: says.stands, says: exactMomentInWords(naming.standsAt) }]),
        ]}
      />
      {isOpen(naming) ? <p>{naming.hasAgreed ? says.agreed : says.notAgreed}</p> : null}
      <Own {...props} />
      {mayBack ? (
        <Form action={toNamingPath(naming.id, "back")}>
          <Button>{says.back}</Button>
        </Form>
      ) : null}
      {mayWithdraw ? (
        <Form action={toNamingPath(naming.id, "withdraw")}>
          <Button kind="quiet">{says.withdraw}</Button>
        </Form>
      ) : null}
      <Stop {...props} />
    </Page>
  );
}

function Own({ naming, isOwn }: NamingPageProps) {
  const says = words.naming;
  if (!isOwn || !isOpen(naming) || naming.hasAgreed) return null;
  const action = toNamingPath(naming.id, "answer");
  return (
    <Section title={says.own} id="answer">
      <Form action={action} hidden={{ says: "yes" }} label={says.yes}>
        <Button>{says.yes}</Button>
      </Form>
      <Form action={action} hidden={{ says: "no" }} label={says.no}>
        <Button kind="quiet">{says.no}</Button>
      </Form>
    </Section>
  );
}

function Stop({ naming, now, isMember, hasStopped, notYet }: NamingPageProps) {
  const says = words.naming;
  if (!isStoppable(naming, now)) return null;
  return (
    <Section title={says.stops} id="stop">
      <p>{says.stopsSays(naming.stopNeeded)}</p>
      <Meter label={says.stops} value={naming.stops} target={naming.stopNeeded} />
      {hasStopped ? <Notice tone="good">{says.stopped}</Notice> : null}
      {isMember && !hasStopped && notYet !== undefined ? <Notice>{notYet}</Notice> : null}
      {isMember && !hasStopped && notYet === undefined ? (
        <Form action={toNamingPath(naming.id, "stop")}>
          <Button kind="danger">{says.stop}</Button>
        </Form>
      ) : null}
    </Section>
  );
}
