import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DefinitionList,
  EmptyState,
  PageTitle,
  Section,
} from "../../../../web/parts.tsx";
import { Discussion, type DiscussionView } from "../../../discussions/door.ts";
import { hustingsPath } from "../../../elections/addresses.ts";
import { type Election, trailToElection } from "../../../elections/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { hustingsMeetingPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Hustings } from "../hustings.ts";

type HustingsPageProps = {
  shell: Shell;
  now: Date;
  election: Election;
  /** Undefined where nobody has said when they are. */
  hustings: Hustings | undefined;
  notes: DiscussionView | undefined;
  maySet: boolean;
  noticeHours: number;
  trouble: Trouble | undefined;
};

/** When and where members meet the candidates, and notes of what was said. */
export function HustingsPage(props: HustingsPageProps) {
  const { shell, election, hustings, notes, trouble } = props;
  const says = words.hustings;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={trailToElection(election)} />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {hustings === undefined ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <Section title={says.when} id="when">
          <DefinitionList
            items={[
              { term: says.at, says: exactMomentInWords(hustings.at) },
              {
                term: says.where,
                says: (
                  <a href={hustings.link} rel="noreferrer noopener nofollow">
                    {new URL(hustings.link).hostname}
                  </a>
                ),
              },
            ]}
          />
          <p class="quiet">{says.elsewhere}</p>
        </Section>
      )}
      <p>
        <a href={hustingsPath(election.id)}>{says.questions}</a>
      </p>
      <SetForm {...props} />
      {notes === undefined ? null : (
        <Section title={says.notes} id="notes">
          <p>{says.notesSay}</p>
          <Discussion view={notes} shell={shell} topicPath={hustingsMeetingPath(election.id)} />
        </Section>
      )}
    </Page>
  );
}

function SetForm({ shell, election, hustings, maySet, noticeHours, trouble }: HustingsPageProps) {
  if (!maySet) return null;
  const says = words.hustings;
  const field = filling(trouble, { link: hustings?.link });
  return (
    <Section title={hustings === undefined ? says.set : says.setAgain} id="set">
      <p>{says.setLead(noticeHours)}</p>
      <Form action={hustingsMeetingPath(election.id)} once={shell.once}>
        <TextField {...field("day")} label={says.day} hint={says.dayHint} width="short" required />
        <TextField
          {...field("time")}
          label={says.time}
          hint={says.timeHint}
          width="short"
          required
        />
        <TextField
          {...field("link")}
          label={says.link}
          hint={says.linkHint}
          maxlength={500}
          required
        />
        <Button>{says.send}</Button>
      </Form>
    </Section>
  );
}
