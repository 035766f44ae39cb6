import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { BigSteps } from "../../../web/parts/big-steps.tsx";
import { Card, Cards, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { decidePath, resultsFeedPath, resultsPath } from "../../ballots/addresses.ts";
import {
  BeingCountedCards,
  ResultCards,
  SealedCards,
  type UncountedBallot,
} from "../../ballots/door.ts";
import { type Meeting, WeeklyDiscussions } from "../../meetings/door.ts";
import { joinAsPath, joinPath } from "../../membership/addresses.ts";
import { NewsThisWeek, type NewsWeek } from "../../news/door.ts";
import { decisionsPath } from "../../our-party/addresses.ts";
import { manifestoPath } from "../../policy/addresses.ts";
import type { Policy } from "../../policy/door.ts";
import { discussPath } from "../../proposals/addresses.ts";
import { ProposalCards } from "../../proposals/door.ts";
import type { Week } from "../facts.ts";
import { words } from "../words.ts";
import { OpenBallotCards, PolicyCards } from "./cards.tsx";

type PublicPageProps = {
  shell: Shell;
  now: Date;
  week: Week;
  meetings: readonly Meeting[];
  news: NewsWeek;
  /** The party's own words, where it has chosen some. */
  own: { readonly slogan: string | undefined; readonly intro: string | undefined };
};

/** The party's poster: what it is, what it decided, how to come in. */
export function PublicPage({ shell, now, week, meetings, own, news }: PublicPageProps) {
  const { welcome } = words;
  const { partyName } = shell;
  const lead = own.intro ?? welcome.lead(partyName);
  const feed = { title: welcome.decided.title, href: resultsFeedPath };
  return (
    <Page shell={shell} title={partyName} description={lead} feed={feed}>
      <PageTitle title={own.slogan ?? welcome.title} lead={lead} look="front">
        <Buttons>
          <Button href={joinPath}>{welcome.join}</Button>
          <Button href={manifestoPath} kind="quiet">
            {welcome.stand}
          </Button>
        </Buttons>
      </PageTitle>
      <Section title={welcome.how.title} more={{ label: welcome.how.more, href: decisionsPath }}>
        <BigSteps steps={welcome.how.steps} />
      </Section>
      <Voting week={week} now={now} />
      <Counting ballots={week.counting} now={now} />
      <Decided week={week} now={now} />
      <Standing policies={week.policies} now={now} />
      <NewsThisWeek week={news} now={now} />
      <WeeklyDiscussions meetings={meetings} now={now} />
      {week.discussions.length === 0 ? null : (
        <Section
          title={welcome.talking.title}
          more={{ label: welcome.talking.more, href: discussPath }}
        >
          <ProposalCards lines={week.discussions.slice(0, 3)} now={now} />
        </Section>
      )}
      <ComeIn />
    </Page>
  );
}

function Voting({ week: { open, sealed }, now }: { week: Week; now: Date }) {
  const { title, more } = words.voting;
  if (open.length + sealed.length === 0) return null;
  return (
    <Section title={title} more={{ label: more, href: decidePath }}>
      <OpenBallotCards open={open} now={now} />
      <SealedCards ballots={sealed} now={now} />
    </Section>
  );
}

function Counting({ ballots, now }: { ballots: readonly UncountedBallot[]; now: Date }) {
  const { title, more } = words.counting;
  if (ballots.length === 0) return null;
  return (
    <Section title={title} more={{ label: more, href: decidePath }}>
      <BeingCountedCards ballots={ballots} now={now} />
    </Section>
  );
}

function Decided({ week, now }: { week: Week; now: Date }) {
  const { title, more, emptyTitle, empty } = words.welcome.decided;
  if (week.results.length === 0) {
    return (
      <Section title={title}>
        <EmptyState title={emptyTitle} says={empty} />
      </Section>
    );
  }
  return (
    <Section title={title} more={{ label: more, href: resultsPath }}>
      <ResultCards results={week.results.slice(0, 3)} now={now} />
    </Section>
  );
}

function Standing({ policies, now }: { policies: readonly Policy[]; now: Date }) {
  const { title, more, emptyTitle, empty } = words.welcome.policy;
  if (policies.length === 0) {
    return (
      <Section title={title}>
        <EmptyState title={emptyTitle} says={empty} />
      </Section>
    );
  }
  return (
    <Section title={title} more={{ label: more, href: manifestoPath }}>
      <PolicyCards policies={policies} now={now} />
    </Section>
  );
}

function ComeIn() {
  const { title, member, memberSays, supporter, supporterSays, secret } = words.welcome.take;
  return (
    <Section title={title}>
      <Cards>
        <Card title={member} href={joinAsPath("member")} isUrgent>
          <p>{memberSays}</p>
        </Card>
        <Card title={supporter} href={joinAsPath("supporter")}>
          <p>{supporterSays}</p>
        </Card>
      </Cards>
      <p>{secret}</p>
    </Section>
  );
}
