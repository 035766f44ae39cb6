import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, DataTable, EmptyState, Moment, PageTitle } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { requestPath } from "../../../requests/addresses.ts";
import { capacityInWords } from "../../../rulebook/door.ts";
import { words } from "../../words.ts";
import { type Suspension, suspensionStateAt } from "../suspension.ts";

type SuspensionsPageProps = {
  shell: Shell;
  now: Date;
  suspensions: readonly Suspension[];
  mostDays: number;
};

/** How often somebody is suspended, and why; never who. */
export function SuspensionsPage({ shell, now, suspensions, mostDays }: SuspensionsPageProps) {
  const { title, lead, most, caption, columns, emptyTitle, empty } = words.suspensions;
  return (
    <Page shell={shell} title={title} mainPage={partyPath} description={lead}>
      <Breadcrumbs trail={words.suspensions.trail.slice(0, 1)} />
      <PageTitle title={title} lead={lead} />
      <p>{most(mostDays)}</p>
      {suspensions.length === 0 ? (
        <EmptyState title={emptyTitle} says={empty} />
      ) : (
        <DataTable
          caption={caption}
          columns={[
            { label: columns.begun },
            { label: columns.ground },
            { label: columns.days, isNumber: true },
            { label: columns.state },
            { label: columns.request },
          ]}
          rows={suspensions.map((suspension) => rowOf(suspension, now))}
        />
      )}
    </Page>
  );
}

function rowOf(suspension: Suspension, now: Date) {
  const { states, liftedBy, request } = words.suspensions;
  const { liftedBy: by, ground, days, beginsAt } = suspension;
  const state = suspensionStateAt(suspension, now);
  return [
    <Moment at={beginsAt} now={now} form="day" />,
    words.suspend.grounds[ground],
    days,
    state === "lifted" && by !== undefined ? liftedBy(capacityInWords(by)) : states[state],
    <a href={requestPath(suspension.request)}>{request(suspension.request)}</a>,
  ];
}
