import type { PersonId } from "../../../platform/ids.ts";
import { Button, Buttons, Form } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Badge, Card, Cards, PageTitle, Section } from "../../../web/parts.tsx";
import { outboxPath } from "../../mail/addresses.ts";
import { beSomebodyPath, passTimePath } from "../addresses.ts";
import type { PlayedPart } from "../queries.ts";
import type { Step } from "../time.ts";
import { words } from "../words.ts";

type DemoPageProps = {
  shell: Shell;
  parts: readonly PlayedPart[];
  viewer: PersonId | undefined;
  now: Date;
};

/** Who one can be, how time is moved, and where to look first. */
export function DemoPage({ shell, parts, viewer, now }: DemoPageProps) {
  return (
    <Page shell={shell} title={words.title} isPrivate>
      <PageTitle title={words.title} lead={words.lead} look="poster" />
      <Section title={words.beSomebody}>
        <p>{words.beSomebodyLead}</p>
        <Cards>
          {parts.map((part) => (
            <PartCard key={part.role} part={part} isViewer={part.personId === viewer} />
          ))}
        </Cards>
      </Section>
      <MoveTime shell={shell} now={now} />
      <WhereToLook />
    </Page>
  );
}

function PartCard({ part, isViewer }: { part: PlayedPart; isViewer: boolean }) {
  const { title, says } = words.roles[part.role];
  return (
    <Card
      title={part.name}
      above={isViewer ? <Badge tone="brand">{words.youAre}</Badge> : <Badge>{title}</Badge>}
      below={
        <Form action={beSomebodyPath} hidden={{ role: part.role }}>
          <Button kind="quiet">{words.be(part.name)}</Button>
        </Form>
      }
    >
      {says}
    </Card>
  );
}

const STEPS: readonly Step[] = ["hour", "day", "week"];

function MoveTime({ shell, now }: { shell: Shell; now: Date }) {
  return (
    <Section title={words.time} id="time">
      <p>{words.timeLead(exactMomentInWords(now))}</p>
      <Form action={passTimePath} once={shell.once}>
        <Buttons>
          {STEPS.map((step) => (
            <Button key={step} name="by" value={step} kind="quiet">
              {words.steps[step]}
            </Button>
          ))}
        </Buttons>
      </Form>
    </Section>
  );
}

function WhereToLook() {
  return (
    <>
      <Section title={words.look}>
        <Cards>
          {words.looks.map(({ label, href, says }) => (
            <Card key={href} title={label} href={href}>
              {says}
            </Card>
          ))}
          <Card title={words.outbox} href={outboxPath}>
            {words.outboxSays}
          </Card>
        </Cards>
      </Section>
      <Section title={words.anew}>
        <p>{words.anewSays}</p>
      </Section>
    </>
  );
}
