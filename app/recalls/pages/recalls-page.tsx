import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  type BadgeTone,
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Moment,
  Notice,
  PageTitle,
  Pagination,
  TimeLeft,
} from "../../../web/parts.tsx";
import { excerptOf } from "../../../web/plain-text.ts";
import { titleOf } from "../../offices/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { recallPath, recallsPath, startRecallPath } from "../addresses.ts";
import { isGathering, type Recall, type RecallState } from "../recall.ts";
import { words } from "../words.ts";

type RecallsPageProps = {
  shell: Shell;
  now: Date;
  recalls: readonly Recall[];
  next: number | undefined;
  mayStart: boolean;
  /** Why a member cannot start one yet, in words. */
  notYet: string | undefined;
};

/** Every recall there was, the newest first. By the office: names are on each one's page, for members. */
export function RecallsPage({ shell, now, recalls, next, mayStart, notYet }: RecallsPageProps) {
  const { title, lead, start, empty, emptySays, label } = words.list;
  return (
    <Page shell={shell} title={title} mainPage={partyPath} description={lead}>
      <Breadcrumbs trail={words.above} />
      <PageTitle title={title} lead={lead}>
        {mayStart ? (
          <Buttons>
            <Button href={startRecallPath}>{start}</Button>
          </Buttons>
        ) : null}
        {notYet === undefined ? null : <Notice>{notYet}</Notice>}
      </PageTitle>
      {recalls.length === 0 ? (
        <EmptyState title={empty} says={emptySays} />
      ) : (
        <Cards>
          {recalls.map((recall) => (
            <RecallCard key={recall.id} recall={recall} now={now} />
          ))}
        </Cards>
      )}
      <Pagination
        next={next === undefined ? undefined : `${recallsPath}?before=${next}`}
        label={label}
      />
    </Page>
  );
}

const TONES: Record<RecallState, BadgeTone> = {
  gathering: "plain",
  answering: "warning",
  ballot: "brand",
  recalled: "bad",
  kept: "good",
  lapsed: "quiet",
  moot: "quiet",
};

/** Before the clock has come round to it, a time that is over is over all the same. */
export function StateBadge({ recall, now }: { recall: Recall; now: Date }) {
  const isLate = recall.state === "gathering" && !isGathering(recall, now);
  const state = isLate ? "lapsed" : recall.state;
  return <Badge tone={TONES[state]}>{words.states[state]}</Badge>;
}

function RecallCard({ recall, now }: { recall: Recall; now: Date }) {
  const { id, office, reason, startedAt, gathersUntil, state } = recall;
  return (
    <Card
      level={2}
      title={words.list.titleOf(id, titleOf(office))}
      href={recallPath(id)}
      above={<StateBadge recall={recall} now={now} />}
      below={
        state === "gathering" ? (
          <TimeLeft until={gathersUntil} now={now} />
        ) : (
          <Moment at={startedAt} now={now} form="day" />
        )
      }
    >
      <p dir="auto">{excerptOf(reason)}</p>
    </Card>
  );
}
