import { Button, Form } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  DefinitionList,
  EmptyState,
  Moment,
  Notice,
  PageTitle,
} from "../../../../web/parts.tsx";
import { decidePath } from "../../../ballots/addresses.ts";
import { PaperTitle } from "../../../ballots/door.ts";
import { numberInWords, RULES, type Rules } from "../../../rulebook/door.ts";
import { discussPath, proposalPath, toProposalPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { WaitingProposal } from "../queue-queries.ts";

export interface Queued extends WaitingProposal {
  /** As things stand. */
  readonly opensAt: Date | undefined;
}

type QueuePageProps = {
  shell: Shell;
  now: Date;
  /** In the order in which they open. */
  queue: readonly Queued[];
  rules: Rules;
  /** Where the viewer's marks are; undefined for those who cannot put one. */
  marked: readonly number[] | undefined;
  /** Why a member's marks do not count yet, in words. */
  notYet: string | undefined;
};

const ofRule = (name: "votingDay" | "closingHour" | "queueMostDays", rules: Rules): string =>
  numberInWords(RULES[name].unit, rules[name]);

/** What waits for its ballot: each one's place, why it is there, and the latest day on which it opens. */
export function QueuePage({ shell, now, queue, rules, marked, notYet }: QueuePageProps) {
  const says = words.queue;
  const lead = says.lead(rules.ballotsAWeek);
  const [day, hour, days] = [
    ofRule("votingDay", rules),
    ofRule("closingHour", rules),
    ofRule("queueMostDays", rules),
  ];
  return (
    <Page shell={shell} title={says.title} description={lead} mainPage={decidePath}>
      <Breadcrumbs trail={[{ label: words.queue.decide, href: decidePath }]} />
      <PageTitle title={says.title} lead={lead} />
      <p>{says.rules(day, hour, days)}</p>
      {marked === undefined ? null : (
        <Notice>
          {notYet ?? says.left(rules.priorityMarks - marked.length, rules.priorityMarks)}
        </Notice>
      )}
      {queue.length === 0 ? (
        <EmptyState
          title={says.empty}
          says={says.emptySays}
          action={{ label: says.toDiscuss, href: discussPath }}
        />
      ) : (
        <Cards>
          {queue.map((one, index) => (
            <Place
              key={one.id}
              one={one}
              now={now}
              place={says.place(index + 1, queue.length)}
              why={whyThere(queue, index)}
              mark={notYet === undefined ? marked && markFor(one, marked, rules) : undefined}
            />
          ))}
        </Cards>
      )}
    </Page>
  );
}

/** Beside somebody with as many marks, time decides. */
function whyThere(queue: readonly Queued[], index: number): string {
  const marks = queue[index]?.marks;
  const isAlike = queue.some((other, at) => at !== index && other.marks === marks);
  return isAlike ? words.queue.why.time : words.queue.why.marks;
}

type Mark = "put" | "back" | "none-left";

function markFor({ id }: Queued, marked: readonly number[], rules: Rules): Mark {
  if (marked.includes(id)) return "back";
  return marked.length < rules.priorityMarks ? "put" : "none-left";
}

type PlaceProps = {
  one: Queued;
  now: Date;
  place: string;
  why: string;
  mark: Mark | undefined;
};

function Place({ one, now, place, why, mark }: PlaceProps) {
  const says = words.queue;
  const isHeard = now < one.readyAt;
  return (
    <Card
      level={2}
      title={<PaperTitle of={one} />}
      href={proposalPath(one.id)}
      above={
        <>
          <strong>{place}</strong> · {says.marks(one.marks)} ·{" "}
          <span class="quiet">{words.kinds[one.kind]}</span>
        </>
      }
      below={
        mark === undefined ? undefined : <MarkForm id={one.id} mark={mark} title={one.title} />
      }
    >
      <p class="quiet">{why}</p>
      <DefinitionList
        items={[
          {
            term: isHeard ? says.heardUntil : says.waitsSince,
            says: <Moment at={one.readyAt} now={now} />,
          },
          ...(one.opensAt === undefined
            ? []
            : [{ term: says.opens, says: <Moment at={one.opensAt} now={now} /> }]),
          { term: says.latest, says: <Moment at={one.latestAt} now={now} /> },
        ]}
      />
    </Card>
  );
}

function MarkForm({ id, mark, title }: { id: number; mark: Mark; title: string }) {
  const says = words.queue;
  if (mark === "none-left") return null;
  const isPut = mark === "put";
  const label = `${isPut ? says.mark : says.unmark}: ${title}`;
  return (
    <>
      {isPut ? null : <p>{says.yours}</p>}
      <Form
        action={toProposalPath(id, "prioritise")}
        hidden={{ mark: isPut ? "yes" : "no" }}
        label={label}
      >
        <Button kind="quiet">{isPut ? says.mark : says.unmark}</Button>
      </Form>
    </>
  );
}
