import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { dayOf } from "../../../platform/time/days.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  filling,
  TextArea,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  DefinitionList,
  Meter,
  Moment,
  Notice,
  Overtaken,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { ballotPath, sealedPath } from "../../ballots/addresses.ts";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { recallPath, recallsPath, toRecallPath } from "../addresses.ts";
import { answerIn, findRestEnd, isGathering } from "../recall.ts";
import type { RecallView } from "../view.ts";
import { words } from "../words.ts";
import { StateBadge } from "./recalls-page.tsx";
import { RecallSteps } from "./steps.tsx";

export type RecallPageProps = {
  shell: Shell;
  now: Date;
  view: RecallView;
  trouble: Trouble | undefined;
};

/** Whether somebody should leave their office: why, what they answer, who has asked, and how it ended. */
export function RecallPage(props: RecallPageProps) {
  const { shell, now, view, trouble } = props;
  const { recall, title } = view;
  const heading = words.list.titleOf(recall.id, title);
  const restsUntil = findRestEnd(recall, now);
  return (
    <Page shell={shell} title={heading} mainPage={partyPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={[...words.above, { label: words.page.trail, href: recallsPath }]} />
      <PageTitle title={heading} above={<StateBadge recall={recall} now={now} />} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Overtaken
        trouble={trouble}
        labels={{ answer: words.page.answer }}
        keepTheirs={recallPath(recall.id)}
      />
      <RecallSteps recall={recall} now={now} />
      {restsUntil === undefined ? null : (
        <Notice>{words.page.rests(dayInWords(dayOf(restsUntil)))}</Notice>
      )}
      <About view={view} now={now} />
      <Section title={words.page.reason} id="reason">
        <Prose text={recall.reason} />
      </Section>
      <Section title={words.page.answer} id="answer">
        {recall.answer === undefined ? (
          <p>{words.page.noAnswer}</p>
        ) : (
          <Prose text={recall.answer} />
        )}
      </Section>
      <OwnAnswer {...props} />
      <Support {...props} />
      {recall.endedAt === undefined ? <HowDecided recall={recall} /> : null}
    </Page>
  );
}

/** Sealed or a show of hands, and why: it is about a person. */
function HowDecided({ recall: { ballotId, sealedId, shownWhy } }: Pick<RecallView, "recall">) {
  const { how } = words.page;
  if (ballotId !== undefined) {
    return (
      <Notice tone="warning" title={words.page.showTitle}>
        {shownWhy === undefined ? null : <p>{how.why[shownWhy]}</p>}
        <p>{words.page.show}</p>
      </Notice>
    );
  }
  return (
    <Notice title={sealedId === undefined ? how.openTitle : how.sealedTitle}>
      <p>{sealedId === undefined ? how.open : how.sealed}</p>
    </Notice>
  );
}

function About({ view, now }: { view: RecallView; now: Date }) {
  const { recall, title, names } = view;
  return (
    <Section title={words.page.facts} id="about">
      <DefinitionList
        items={[
          { term: words.page.office, says: title },
          {
            term: words.page.whom,
            says: names ? <MarkedName who={names.holder} /> : words.page.forMembers,
          },
          {
            term: words.page.startedAt,
            says: <Moment at={recall.startedAt} now={now} form="day" />,
          },
          {
            term: words.page.startedBy,
            says: names ? <MarkedName who={names.starter} /> : words.record.member,
          },
        ]}
      />
      <ToBallot recall={recall} />
    </Section>
  );
}

function findBallotPath({ ballotId, sealedId }: RecallView["recall"]): string | undefined {
  if (ballotId !== undefined) return ballotPath(ballotId);
  return sealedId === undefined ? undefined : sealedPath(sealedId);
}

function ToBallot({ recall }: Pick<RecallView, "recall">) {
  const path = findBallotPath(recall);
  if (path === undefined) return null;
  return (
    <Buttons>
      <Button href={path}>{words.page.toBallot}</Button>
    </Buttons>
  );
}

function OwnAnswer({ view, shell, trouble }: RecallPageProps) {
  const { recall, isAboutViewer } = view;
  const isInTime = recall.state === "gathering" || recall.state === "answering";
  if (!isAboutViewer || !isInTime) return null;
  return (
    <Form
      action={toRecallPath(recall.id, "answer")}
      once={shell.once}
      hidden={seenBy(trouble, answerIn(recall))}
    >
      <TextArea
        {...filling(trouble, { answer: recall.answer })("answer")}
        label={words.page.ownTitle}
        hint={words.page.ownHint}
        rows={6}
        maxlength={1500}
        minlength={10}
        required
      />
      <Button>{words.page.ownSend}</Button>
    </Form>
  );
}

function Support({ view, now }: RecallPageProps) {
  const { recall, isMember, notYet, isSupporting, isAboutViewer } = view;
  if (!isGathering(recall, now)) return null;
  const canSupport = isMember && !isAboutViewer;
  return (
    <Section title={words.page.support} id="support">
      <p>{words.page.supportSays(recall.needed)}</p>
      <Meter label={words.page.support} value={recall.supportCount} target={recall.needed} />
      {isSupporting ? (
        <>
          <Notice tone="good">{words.page.supported}</Notice>
          <Form action={toRecallPath(recall.id, "take-back")}>
            <Button kind="quiet">{words.page.takeBack}</Button>
          </Form>
        </>
      ) : null}
      {canSupport && !isSupporting && notYet !== undefined ? <Notice>{notYet}</Notice> : null}
      {canSupport && !isSupporting && notYet === undefined ? (
        <Form action={toRecallPath(recall.id, "support")}>
          <Button>{words.page.send}</Button>
        </Form>
      ) : null}
      {isMember || isAboutViewer ? null : <p>{words.page.membersOnly}</p>}
    </Section>
  );
}
