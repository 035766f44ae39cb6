import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Buttons, ErrorSummary, Form, TextArea } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Moment,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { requestPath } from "../../requests/addresses.ts";
import { capacityInWords, findAskingOffice } from "../../rulebook/door.ts";
import { askRepairsPath, reviewRepairsPath } from "../addresses.ts";
import { isOpenAt, type Opening, REPAIRS } from "../opening.ts";
import { words } from "../words.ts";

type RepairsPageProps = {
  shell: Shell;
  openings: readonly Opening[];
  /** The viewer's. */
  offices: readonly string[];
  now: Date;
  trouble: Trouble | undefined;
};

/** Each time that the glass was broken: who, why, what was done, and the review. */
export function RepairsPage({ shell, openings, offices, now, trouble }: RepairsPageProps) {
  const mayAsk = findAskingOffice("break-glass", offices) !== undefined;
  return (
    <Page
      shell={shell}
      title={words.page.title}
      mainPage={partyPath}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={words.above} />
      <PageTitle title={words.page.title} lead={words.page.lead} />
      <ErrorSummary problems={trouble?.problems.map((problem) => ({ says: problem.says })) ?? []} />
      <Section title={words.page.list}>
        <ul>
          {REPAIRS.map((repair) => (
            <li key={repair}>{words.canDo[repair]}</li>
          ))}
        </ul>
      </Section>
      {openings.length === 0 ? (
        <EmptyState title={words.page.none} says={words.page.noneSays} />
      ) : (
        <Cards single>
          {openings.map((opening) => (
            <OpeningCard key={opening.request} {...{ opening, offices, now }} />
          ))}
        </Cards>
      )}
      {mayAsk ? (
        <Buttons>
          <Button href={askRepairsPath} kind="quiet">
            {words.page.ask}
          </Button>
        </Buttons>
      ) : null}
    </Page>
  );
}

type OpeningCardProps = { opening: Opening; offices: readonly string[]; now: Date };

function OpeningCard({ opening, offices, now }: OpeningCardProps) {
  const { request, by, why, openedAt, closesAt, repairs, told, toldAt } = opening;
  const isOpen = isOpenAt(opening, now);
  return (
    <Card
      level={2}
      title={words.page.opening(request)}
      href={requestPath(request)}
      above={
        isOpen ? <Badge tone="bad">{words.page.open}</Badge> : <Badge>{words.page.closed}</Badge>
      }
      below={
        <>
          {capacityInWords(by)}. {words.page.from} <Moment at={openedAt} now={now} />.{" "}
          {words.page.until} <Moment at={closesAt} now={now} />.{" "}
          {toldAt ? words.page.told(told) : words.page.telling(told)}
        </>
      }
    >
      <Prose text={why} />
      {repairs.length === 0 ? <p>{words.page.nothing}</p> : null}
      <ul>
        {repairs.map((done) => (
          <li key={done.at.getTime()}>
            <Moment at={done.at} now={now} />: {words.repairs[done.what]}. <bdi>{done.why}</bdi>
          </li>
        ))}
      </ul>
      {isOpen ? null : <Review {...{ opening, offices, now }} />}
    </Card>
  );
}

function Review({ opening, offices, now }: OpeningCardProps) {
  const { request, review, reviewedBy, reviewDueAt } = opening;
  if (review !== undefined) {
    return (
      <>
        <p>
          <strong>{words.page.reviewBy(reviewedBy ? capacityInWords(reviewedBy) : "")}</strong>
        </p>
        <Prose text={review} />
      </>
    );
  }
  return (
    <>
      <p>
        {words.page.reviewDue}: <Moment at={reviewDueAt} now={now} />.{" "}
        {now > reviewDueAt ? <strong>{words.page.overdue}</strong> : null}
      </p>
      {offices.length === 0 ? null : (
        <Form action={reviewRepairsPath(request)} label={words.page.review}>
          <TextArea
            name="text"
            stem={`review-${request}`}
            label={words.page.reviewLabel}
            rows={6}
            maxlength={10_000}
            minlength={30}
            required
          />
          <Button>{words.page.review}</Button>
        </Form>
      )}
    </>
  );
}
