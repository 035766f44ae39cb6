import type { Named } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  filling,
  SelectField,
} from "../../../web/form-fields.tsx";
import { momentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  DefinitionList,
  Meter,
  Moment,
  Notice,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { ballotPath } from "../../ballots/addresses.ts";
import { type Branch, trailTo } from "../../branches/door.ts";
import { askHoldOfMotionPath, holdsOfMotionPath } from "../../holds/addresses.ts";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import { openChapters } from "../../rulebook/door.ts";
import { motionsPath, toMotionPath } from "../addresses.ts";
import { isGathering, type Motion } from "../motion.ts";
import { words } from "../words.ts";

export interface MotionView {
  readonly motion: Motion;
  readonly branch: Branch;
  readonly above: readonly Branch[];
  /** Undefined for whoever may not read members' names. */
  readonly mover: Named | undefined;
  readonly isMover: boolean;
  /** Votes in the branch now. */
  readonly isVoting: boolean;
  readonly wants: boolean;
  /** Of its ballot, once it was counted. */
  readonly result: { readonly yes: number; readonly no: number; readonly roll: number } | undefined;
  /** Its text is out of sight; whoever put it reads it here. */
  readonly covered: { readonly text: Pick<Motion, "title" | "body"> | undefined } | undefined;
  /** May ask that it be held, and it can be. */
  readonly mayAskHold: boolean;
  /** A proposal that is still there has been made of it. */
  readonly proposal: number | undefined;
}

type MotionPageProps = { shell: Shell; now: Date; view: MotionView; trouble: Trouble | undefined };

/** What a branch is to decide, who wants it decided, and what came of it. */
export function MotionPage(props: MotionPageProps) {
  const { shell, now, view, trouble } = props;
  const { motion, branch, above, mover, result } = view;
  const says = words.view;
  return (
    <Page mainPage={partyPath} shell={shell} title={motion.title} hasErrors={trouble !== undefined}>
      <Breadcrumbs
        trail={[
          ...trailTo([...above, branch]),
          { label: says.trail, href: motionsPath(branch.id) },
        ]}
      />
      <PageTitle
        title={<span dir="auto">{motion.title}</span>}
        above={<Badge>{words.states[motion.state]}</Badge>}
        lead={says.of(branch.name)}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <DefinitionList
        items={[
          {
            term: says.by,
            says: mover === undefined ? says.forMembers : <MarkedName who={mover} />,
          },
          { term: says.at, says: <Moment at={motion.putAt} now={now} form="day" /> },
          { term: says.whom, says: motion.isForParty ? says.forParty : says.forBranch },
        ]}
      />
      <Held view={view} />
      {motion.body === "" ? null : (
        <Section title={says.text} id="text">
          <Prose text={motion.body} />
        </Section>
      )}
      {result === undefined ? null : <p>{says.result(result.yes, result.no, result.roll)}</p>}
      {motion.ballotId === undefined ? null : (
        <Buttons>
          <Button href={ballotPath(motion.ballotId)} kind="quiet">
            {says.toBallot}
          </Button>
        </Buttons>
      )}
      {isGathering(motion, now) ? <Support {...props} /> : null}
      <ToParty {...props} />
      {view.mayAskHold ? (
        <p>
          <a href={askHoldOfMotionPath(motion.id)}>{words.held.ask}</a>
        </p>
      ) : null}
    </Page>
  );
}

/** Why nothing can be done with it, and where its text is. */
function Held({ view: { motion, covered } }: { view: MotionView }) {
  if (motion.state !== "held") return null;
  const { says, onlyYou } = words.covered;
  return (
    <>
      <Notice tone="warning">
        {words.held.says}{" "}
        {covered === undefined ? null : `${covered.text === undefined ? says : onlyYou} `}
        <a href={holdsOfMotionPath(motion.id)}>{words.held.why}</a>
      </Notice>
      {covered?.text === undefined ? null : (
        <Section title={covered.text.title} id="text">
          <Prose text={covered.text.body} />
        </Section>
      )}
    </>
  );
}

function Support({ shell, now, view }: MotionPageProps) {
  const { motion, isVoting, isMover, wants } = view;
  const says = words.view;
  return (
    <Section title={says.support} id="support">
      <Meter label={says.support} value={motion.supporters} target={motion.needed} />
      <p>{says.supportSays(momentInWords(motion.gathersUntil, now))}</p>
      {!isVoting && !wants ? <p>{says.notVoting}</p> : null}
      {isVoting && !wants ? (
        <Form action={toMotionPath(motion.id, "support")} once={shell.once}>
          <Button>{says.want}</Button>
        </Form>
      ) : null}
      {wants ? (
        <Form action={toMotionPath(motion.id, "take-back")} once={shell.once}>
          <p>{says.wanted}</p>
          <Button kind="quiet">{says.takeBack}</Button>
        </Form>
      ) : null}
      {isMover ? (
        <Form action={toMotionPath(motion.id, "withdraw")} once={shell.once}>
          <Button kind="quiet">{says.withdraw}</Button>
        </Form>
      ) : null}
    </Section>
  );
}

function ToParty({ shell, view, trouble }: MotionPageProps) {
  const { motion, isVoting, proposal } = view;
  const says = words.view;
  if (proposal !== undefined)
    return (
      <p>
        <a href={proposalPath(proposal)}>{says.proposal}</a>
      </p>
    );
  if (motion.state !== "carried" || !motion.isForParty || !isVoting) return null;
  const field = filling(trouble);
  return (
    <Section title={says.toParty} id="to-party">
      <Form action={toMotionPath(motion.id, "put-to-party")} once={shell.once} label={says.toParty}>
        <p>{says.toPartySays}</p>
        <SelectField
          {...field("chapter")}
          label={says.chapter}
          prompt={words.fields.chapter}
          options={openChapters().map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Button>{says.toParty}</Button>
      </Form>
    </Section>
  );
}
