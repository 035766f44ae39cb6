import { countInWords } from "@breakthrough/languages";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Moment,
  Numbers,
  PageTitle,
  Pagination,
  Section,
  Tabs,
} from "../../../web/parts.tsx";
import { PaperTitle } from "../../ballots/door.ts";
import { manifestoPath } from "../../policy/addresses.ts";
import { discussPath } from "../../proposals/addresses.ts";
import { deedPath, whatBecamePath } from "../addresses.ts";
import { DEED_SHOWS, type DeedShow, isOverdue } from "../deed.ts";
import type { DeedFigures, DeedSlice, ListedDeed } from "../deed-queries.ts";
import { words } from "../words.ts";

type DeedsPageProps = {
  shell: Shell;
  show: DeedShow;
  slice: DeedSlice;
  figures: DeedFigures;
  now: Date;
};

const pathOf = (show: DeedShow): string =>
  show === "all" ? whatBecamePath : `${whatBecamePath}?show=${show}`;

function nextOf(show: DeedShow, { after }: DeedSlice): string | undefined {
  if (after === undefined) return undefined;
  const query = new URLSearchParams({
    ...{ show, before: after.at.toISOString(), id: String(after.id) },
  });
  return `${whatBecamePath}?${query}`;
}

const FIGURES = ["decided", "open", "overdue", "unsaid", "done", "given-up", "nothing"] as const;

/** Everything that members decided, and what became of it. */
export function DeedsPage({ shell, show, slice, figures, now }: DeedsPageProps) {
  const says = words;
  return (
    <Page shell={shell} title={says.title} description={says.lead} mainPage={manifestoPath}>
      <Breadcrumbs trail={[{ label: says.policy, href: manifestoPath }]} />
      <PageTitle title={says.title} lead={says.lead} />
      {figures.decided === 0 ? (
        <EmptyState
          title={says.empty}
          says={says.emptySays}
          action={{ label: words.toDiscuss, href: discussPath }}
        />
      ) : (
        <>
          <Section title={says.figuresTitle} id="figures">
            <Numbers
              items={FIGURES.map((name) => ({
                label: says.figures[name],
                value: countInWords(figures[name]),
              }))}
            />
          </Section>
          <Tabs
            tabs={DEED_SHOWS.map((one) => ({ label: says.shows[one], href: pathOf(one) }))}
            current={pathOf(show)}
            label={says.showsLabel}
          />
          {slice.deeds.length === 0 ? <p>{says.emptyHere}</p> : null}
          <DeedCards deeds={slice.deeds} now={now} level={2} />
        </>
      )}
      <Pagination next={nextOf(show, slice)} />
    </Page>
  );
}

type DeedCardsProps = { deeds: readonly ListedDeed[]; now: Date; level?: 2 | 3 };

/** Decisions as a list of cards, each with how it stands. */
export function DeedCards({ deeds, now, level = 3 }: DeedCardsProps) {
  return (
    <Cards>
      {deeds.map((deed) => (
        <Card
          key={deed.proposalId}
          level={level}
          title={<PaperTitle of={deed} />}
          href={deedPath(deed.proposalId)}
          above={<HowItStands deed={deed} now={now} />}
          below={<WhenNext deed={deed} now={now} />}
        >
          {deed.says === undefined ? null : <p>{deed.says}</p>}
        </Card>
      ))}
    </Cards>
  );
}

function HowItStands({ deed, now }: { deed: ListedDeed; now: Date }) {
  if (isOverdue(deed, now)) return <Badge tone="bad">{words.overdue}</Badge>;
  return <Badge tone={deed.state === "done" ? "good" : "plain"}>{words.states[deed.state]}</Badge>;
}

function WhenNext({ deed, now }: { deed: ListedDeed; now: Date }) {
  const says = words;
  const { dueAt, endedAt, decidedAt } = deed;
  const [label, at] =
    dueAt !== undefined
      ? [isOverdue(deed, now) ? says.wasDue : says.due, dueAt]
      : endedAt !== undefined
        ? [says.ended, endedAt]
        : [says.decided, decidedAt];
  return (
    <span class="quiet">
      {label} <Moment at={at} now={now} form="day" />
    </span>
  );
}
