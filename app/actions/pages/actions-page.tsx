import { Button } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Badge, Card, Cards, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { eventsPath } from "../../events/addresses.ts";
import { actPath } from "../../this-week/addresses.ts";
import type { Action } from "../action.ts";
import { actionPath, newActionPath } from "../addresses.ts";
import { titleInWords } from "../hiding/hiding.ts";
import { daysInWords, words } from "../words.ts";

type ActionsPageProps = {
  shell: Shell;
  coming: readonly Action[];
  past: readonly Action[];
  /** How many places each has, by its number. */
  places: ReadonlyMap<number, number>;
  mayCall: boolean;
};

/** Actions to come, and those that were. */
export function ActionsPage({ shell, coming, past, places, mayCall }: ActionsPageProps) {
  const says = words.list;
  return (
    <Page shell={shell} title={says.title} mainPage={actPath} description={says.lead}>
      <PageTitle look="poster" title={says.title} lead={says.lead}>
        {mayCall ? <Button href={newActionPath}>{says.call}</Button> : null}
      </PageTitle>
      {coming.length === 0 ? (
        <EmptyState
          title={says.none}
          says={says.noneSays}
          action={{ label: says.events, href: eventsPath }}
        />
      ) : (
        <ActionCards actions={coming} places={places} />
      )}
      {past.length === 0 ? null : (
        <Section title={says.past} id="past">
          <ActionCards actions={past} places={places} />
        </Section>
      )}
    </Page>
  );
}

type CardsProps = { actions: readonly Action[]; places: ReadonlyMap<number, number> };

function ActionCards({ actions, places }: CardsProps) {
  return (
    <Cards single>
      {actions.map((action) => (
        <Card
          key={action.id}
          level={2}
          href={actionPath(action.id)}
          title={<span dir="auto">{titleInWords(action)}</span>}
          above={
            action.calledOffAt === undefined ? null : (
              <Badge tone="warning">{words.view.calledOff}</Badge>
            )
          }
          below={words.list.places(places.get(action.id) ?? 0)}
        >
          <p>{daysInWords(action)}</p>
        </Card>
      ))}
    </Cards>
  );
}
