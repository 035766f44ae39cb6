import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Buttons, ErrorSummary, Form } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, Card, Cards, EmptyState, Moment, PageTitle } from "../../../web/parts.tsx";
import { mePath } from "../../me/addresses.ts";
import { deskPath } from "../../requests/addresses.ts";
import { bodyInWords, capacityInWords, planOf, titleOf } from "../../rulebook/door.ts";
import { resignPath } from "../addresses.ts";
import type { Holding } from "../holding.ts";
import { words } from "../words.ts";

type ResignPageProps = {
  shell: Shell;
  holdings: readonly Holding[];
  now: Date;
  trouble: Trouble | undefined;
};

/** What somebody holds, until when, and how to lay it down. */
export function ResignPage({ shell, holdings, now, trouble }: ResignPageProps) {
  const says = words.own;
  const problems = trouble?.problems.map((problem) => ({ says: problem.says })) ?? [];
  return (
    <Page shell={shell} title={says.title} width="text" hasErrors={problems.length > 0} isPrivate>
      <Breadcrumbs trail={[{ label: says.me, href: mePath }]} />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={problems} />
      {holdings.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <Cards single>
          {holdings.map((holding) => (
            <OfficeCard key={holding.office} holding={holding} now={now} />
          ))}
        </Cards>
      )}
    </Page>
  );
}

function OfficeCard({ holding, now }: { holding: Holding; now: Date }) {
  const { office, endsAt, heldBy } = holding;
  const says = words.own;
  const title = titleOf(office);
  return (
    <Card level={2} title={title} below={says.by(capacityInWords(heldBy))}>
      <p>
        {says.until} <Moment at={endsAt} now={now} form="day" />.{" "}
        {says.actsFor(bodyInWords(planOf(office).body))}
      </p>
      <Form action={resignPath} hidden={{ office }} label={title}>
        <Buttons>
          <Button href={deskPath} kind="quiet">
            {says.desk}
          </Button>
          <Button kind="danger" label={says.resignOf(title)}>
            {says.resign}
          </Button>
        </Buttons>
      </Form>
    </Card>
  );
}
