import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ErrorSummary,
  Form,
  SelectField,
  TextField,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { eventsPath } from "../../events/addresses.ts";
import { stallDeskPath, toStallPath } from "../addresses.ts";
import { MOST_CHARACTERS } from "../fields.ts";
import type { Heard, Unread } from "../grouping/heard-queries.ts";
import { words } from "../words.ts";

type UnreadPageProps = {
  shell: Shell;
  event: { readonly id: number; readonly title: string };
  unread: readonly Unread[];
  groups: readonly Heard[];
  trouble: Trouble | undefined;
};

/** What nobody has read yet: for whoever runs the stall alone, as there can be names in it. */
export function UnreadPage({ shell, event, unread, groups, trouble }: UnreadPageProps) {
  const says = words.unread;
  return (
    <Page
      shell={shell}
      title={`${says.title}: ${event.title}`}
      mainPage={eventsPath}
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: words.desk.title, href: stallDeskPath(event.id) }]} />
      <PageTitle
        title={says.title}
        above={<span dir="auto">{event.title}</span>}
        lead={says.lead}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {unread.length === 0 ? <EmptyState title={says.nothing} says={says.nothingSays} /> : null}
      {unread.map((answer, index) => (
        <Section key={answer.id} title={says.answer(index + 1)} id={`answer-${index + 1}`}>
          <blockquote dir="auto">{answer.said}</blockquote>
          {answer.themes.length === 0 ? null : <p dir="auto">{answer.themes.join(" · ")}</p>}
          <Form
            action={toStallPath(event.id, "group-answer")}
            hidden={{ answer: answer.id }}
            label={says.answer(index + 1)}
          >
            {groups.length === 0 ? null : (
              <SelectField
                name="group"
                stem={`group-${index + 1}`}
                label={says.group}
                prompt={says.choose}
                options={groups.map(({ id, title }) => ({ value: String(id), label: title }))}
                required={false}
              />
            )}
            <TextField
              name="title"
              stem={`title-${index + 1}`}
              label={says.newGroup}
              hint={says.newGroupHint}
              maxlength={MOST_CHARACTERS.group}
              required={false}
            />
            <Buttons>
              <Button name="verdict" value="group" label={`${says.put}: ${index + 1}`}>
                {says.put}
              </Button>
              <Button
                kind="quiet"
                name="verdict"
                value="leave-out"
                label={`${says.leaveOut}: ${index + 1}`}
              >
                {says.leaveOut}
              </Button>
            </Buttons>
          </Form>
        </Section>
      ))}
    </Page>
  );
}
