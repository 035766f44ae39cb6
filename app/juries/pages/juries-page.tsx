import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  InEnglish,
  Moment,
  PageTitle,
  Pagination,
  TimeLeft,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { capacityInWords } from "../../rulebook/door.ts";
import { juriesPath, juryPath } from "../addresses.ts";
import { type Challenge, isOpen } from "../challenge.ts";
import { words } from "../words.ts";
import { StateBadge } from "./state-badge.tsx";

type JuriesPageProps = {
  shell: Shell;
  now: Date;
  challenges: readonly Challenge[];
  next: number | undefined;
};

/** Everything that was done by request, with what members and juries made of it. */
export function JuriesPage({ shell, now, challenges, next }: JuriesPageProps) {
  const { title, lead, empty, emptySays, label } = words.list;
  return (
    <Page shell={shell} title={title} mainPage={partyPath} description={lead}>
      <Breadcrumbs trail={words.above} />
      <PageTitle title={title} lead={lead} />
      {challenges.length === 0 ? (
        <EmptyState title={empty} says={emptySays} />
      ) : (
        <Cards>
          {challenges.map((challenge) => (
            <ChallengeCard key={challenge.id} challenge={challenge} now={now} />
          ))}
        </Cards>
      )}
      <Pagination
        next={next === undefined ? undefined : `${juriesPath}?before=${next}`}
        label={label}
      />
    </Page>
  );
}

function ChallengeCard({ challenge, now }: { challenge: Challenge; now: Date }) {
  const { id, says, by, ranAt, joined, needed, closesAt } = challenge;
  return (
    <Card
      level={2}
      title={<InEnglish>{says}</InEnglish>}
      href={juryPath(id)}
      above={<StateBadge challenge={challenge} now={now} />}
      below={
        <>
          {capacityInWords(by)}, <Moment at={ranAt} now={now} form="day" />
        </>
      }
    >
      {isOpen(challenge, now) ? (
        <p>
          {words.list.joined(joined, needed)} · <TimeLeft until={closesAt} now={now} />
        </p>
      ) : null}
    </Card>
  );
}
