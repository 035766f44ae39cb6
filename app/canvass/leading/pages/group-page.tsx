import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, PageTitle, Section } from "../../../../web/parts.tsx";
import type { Watching } from "../../../discussions/door.ts";
import { type ListedProposal, ProposalCards } from "../../../proposals/door.ts";
import { actPath } from "../../../this-week/addresses.ts";
import { canvassPath, linkGroupPath, unlinkGroupPath } from "../../addresses.ts";
import { WatchPost } from "../../hiding/pages/hidden-post.tsx";
import { words } from "../../words.ts";
import type { Group } from "../leading-queries.ts";

type GroupPageProps = {
  shell: Shell;
  group: Group;
  /** Some of what was said, each read by somebody of its stall. */
  said: readonly string[];
  ledTo: readonly ListedProposal[];
  waiting: readonly ListedProposal[];
  mine: { readonly isReader: boolean; readonly written: readonly number[] };
  now: Date;
  mayLink: boolean;
  watching: Watching;
  trouble: Trouble | undefined;
};

/** What several people said, and what it led to. */
export function GroupPage(props: GroupPageProps) {
  const { shell, group, said, ledTo, waiting, mine, now, mayLink, watching, trouble } = props;
  const mayUnlink = ({ id }: ListedProposal) => mine.isReader || mine.written.includes(id);
  const says = words.leading;
  return (
    <Page shell={shell} title={group.title} mainPage={actPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={[{ label: words.heard.title, href: canvassPath }]} />
      <PageTitle title={<span dir="auto">{group.title}</span>} lead={says.said(group)} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {said.map((text) => (
        <blockquote key={text} dir="auto">
          {text}
        </blockquote>
      ))}
      <WatchPost
        kind="heard-group"
        isOwn={false}
        says={group.title}
        {...{ id: group.id, watching }}
      />
      <Section title={says.ledTo} id="led-to">
        {ledTo.length === 0 ? <p>{says.nothing}</p> : <ProposalCards lines={ledTo} now={now} />}
        {ledTo.filter(mayUnlink).map((one) => (
          <LinkForm key={one.id} group={group} proposal={one} does="unlink" />
        ))}
      </Section>
      {waiting.length === 0 ? null : (
        <Section title={says.waiting} id="waiting">
          <p>{mine.isReader ? says.waitingSays : says.waitsForThem}</p>
          <ProposalCards lines={waiting} now={now} />
          {waiting.map((one) => (
            <div key={one.id}>
              {mine.isReader ? <LinkForm group={group} proposal={one} does="confirm" /> : null}
              <LinkForm group={group} proposal={one} does="unlink" />
            </div>
          ))}
        </Section>
      )}
      {mayLink ? (
        <Section title={says.link} id="link">
          <p>{says.linkSays}</p>
          <Form action={linkGroupPath(group.id)} label={says.link}>
            <TextField
              {...filling(trouble)("proposal")}
              label={says.proposal}
              hint={says.proposalHint}
              maxlength={200}
              required
            />
            <Button>{says.link}</Button>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}

type LinkFormProps = { group: Group; proposal: ListedProposal; does: "confirm" | "unlink" };

/** Confirming is linking, by whoever may. */
function LinkForm({ group, proposal, does }: LinkFormProps) {
  const says = words.leading;
  const action = does === "confirm" ? linkGroupPath(group.id) : unlinkGroupPath(group.id);
  const label = `${says[does]}: ${proposal.title}`;
  return (
    <Form action={action} hidden={{ proposal: String(proposal.id) }} label={label}>
      <Button kind={does === "confirm" ? "primary" : "quiet"} label={label}>
        {says[does]}
      </Button>
    </Form>
  );
}
