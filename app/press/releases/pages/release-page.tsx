import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import {
  AskForm,
  Button,
  ErrorSummary,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  EmptyState,
  FormPage,
  Moment,
  Notice,
  Overtaken,
  PageTitle,
  Prose,
  Section,
} from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  draftsPath,
  editReleasePath,
  newReleasePath,
  pressPath,
  releasePath,
  toReleasePath,
} from "../../addresses.ts";
import { LEAST, MOST } from "../../limits.ts";
import { words } from "../../words.ts";
import {
  type Correction,
  fingerprintOf,
  heldRelease,
  isOut,
  outFrom,
  type Release,
} from "../release.ts";

export interface ReleaseView {
  readonly release: Release;
  readonly corrections: readonly Correction[];
  /** Who promotes it. */
  readonly imprint: string | undefined;
  readonly isWriter: boolean;
  /** May ask for it to go out, or to be corrected. */
  readonly mayAsk: boolean;
}

type ReleasePageProps = {
  shell: Shell;
  now: Date;
  view: ReleaseView;
  trouble?: Trouble | undefined;
};

const trail = () => [{ label: words.page.title, href: pressPath }];

/** One release: as all see it, or before that as those see it who write and sign. */
export function ReleasePage({ shell, now, view, trouble }: ReleasePageProps) {
  const { release, corrections, imprint } = view;
  const { title, body, contact } = release;
  const out = outFrom(release);
  const says = words.release;
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={partyPath}
      width="text"
      isPrivate={!isOut(release, now)}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={trail()} />
      <PageTitle title={<span dir="auto">{title}</span>} above={says.above} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <State release={release} now={now} />
      {corrections.map((correction) => (
        <Notice key={correction.id} tone="warning" title={says.correction}>
          <p>
            <Moment at={correction.at} now={now} />
          </p>
          <Prose text={correction.body} />
        </Notice>
      ))}
      {out === undefined ? null : (
        <p>
          <Moment at={out} now={now} />
        </p>
      )}
      <Prose text={body} />
      <Section title={words.form.contact} id="contact">
        <p dir="auto">{contact}</p>
      </Section>
      {imprint === undefined ? null : (
        <p>
          <small>{imprint}</small>
        </p>
      )}
      <Desk shell={shell} now={now} view={view} trouble={trouble} />
    </Page>
  );
}

function State({ release, now }: { release: Release; now: Date }) {
  const says = words.release;
  const { publishedAt, embargoUntil } = release;
  if (isOut(release, now)) return null;
  return (
    <Notice tone="warning" title={publishedAt === undefined ? says.draft : says.embargoed}>
      {embargoUntil === undefined ? (
        says.atOnce
      ) : (
        <>
          {says.until} <Moment at={embargoUntil} now={now} />
        </>
      )}
    </Notice>
  );
}

function Desk({ shell, now, view, trouble }: ReleasePageProps) {
  const { release, isWriter, mayAsk } = view;
  const { id, publishedAt } = release;
  const says = words.release;
  if (publishedAt === undefined)
    return (
      <>
        {mayAsk ? (
          <Section title={says.publish} id="publish">
            <p>{says.publishSays}</p>
            <AskForm
              shell={shell}
              trouble={trouble}
              action={toReleasePath(id, "publish")}
              hidden={{ fingerprint: fingerprintOf(release) }}
              says={{ why: says.why, whyHint: says.whyHint, send: says.publish }}
            />
          </Section>
        ) : null}
        {isWriter ? <DraftForms shell={shell} id={id} mayAsk={mayAsk} /> : null}
      </>
    );
  if (!mayAsk || !isOut(release, now)) return null;
  return (
    <Section title={says.correct} id="correct">
      <p>{says.correctSays}</p>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={toReleasePath(id, "correct")}
        says={{ why: says.why, whyHint: says.whyHint, send: says.correct }}
      >
        <TextArea
          {...filling(trouble)("correction")}
          label={says.whatWasWrong}
          rows={4}
          maxlength={MOST.correction}
          minlength={LEAST.correction}
          required
        />
      </AskForm>
    </Section>
  );
}

function DraftForms({ shell, id, mayAsk }: { shell: Shell; id: number; mayAsk: boolean }) {
  const says = words.release;
  return (
    <Section title={says.write} id="write">
      {mayAsk ? null : <p>{says.askOfficer}</p>}
      <p>
        <a href={editReleasePath(id)}>{says.change}</a>
      </p>
      <Form action={toReleasePath(id, "drop")} once={shell.once} label={says.drop}>
        <Button kind="danger">{says.drop}</Button>
      </Form>
    </Section>
  );
}

type DraftsPageProps = {
  shell: Shell;
  now: Date;
  releases: readonly Release[];
  isWriter: boolean;
  readers: number;
};

/** What is not out yet, for those who write it and sign it. */
export function DraftsPage({ shell, now, releases, isWriter, readers }: DraftsPageProps) {
  const says = words.drafts;
  const action = isWriter ? { label: says.begin, href: newReleasePath } : undefined;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} isPrivate width="text">
      <Breadcrumbs trail={trail()} />
      <PageTitle title={says.title} lead={says.lead} />
      <p>{says.readers(readers)}</p>
      {releases.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} action={action} />
      ) : (
        <>
          <ul>
            {releases.map(({ id, title, publishedAt, embargoUntil }) => (
              <li key={id}>
                <a href={releasePath(id)} dir="auto">
                  {title}
                </a>
                {": "}
                {publishedAt === undefined ? words.release.draft : words.release.embargoed}
                {embargoUntil === undefined ? null : (
                  <>
                    , {words.release.until} <Moment at={embargoUntil} now={now} />
                  </>
                )}
              </li>
            ))}
          </ul>
          {isWriter ? (
            <Button href={newReleasePath} kind="quiet">
              {says.begin}
            </Button>
          ) : null}
        </>
      )}
    </Page>
  );
}

type EditPageProps = {
  shell: Shell;
  /** Undefined: a new one is written. */
  release?: Release | undefined;
  trouble?: Trouble | undefined;
};

export function EditReleasePage({ shell, release, trouble }: EditPageProps) {
  const says = words.form;
  const held = release && heldRelease(release);
  const fill = filling(trouble, held);
  return (
    <FormPage
      shell={shell}
      title={release === undefined ? words.drafts.begin : words.release.change}
      lead={says.lead}
      trail={[...trail(), { label: words.drafts.title, href: draftsPath }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      {release === undefined ? null : (
        <Overtaken
          trouble={trouble}
          labels={{ title: says.title, body: says.body, contact: says.contact }}
          keepTheirs={editReleasePath(release.id)}
        />
      )}
      <Form
        action={release === undefined ? newReleasePath : toReleasePath(release.id, "change")}
        once={shell.once}
        hidden={seenBy(trouble, held)}
      >
        <TextField
          {...fill("title")}
          label={says.title}
          maxlength={MOST.title}
          minlength={LEAST.title}
          required
        />
        <TextArea
          {...fill("body")}
          label={says.body}
          hint={says.bodyHint}
          rows={14}
          maxlength={MOST.body}
          minlength={LEAST.body}
          warnsBeforeLeaving
          required
        />
        <TextField
          {...fill("contact")}
          label={says.contact}
          hint={says.contactHint}
          maxlength={MOST.contact}
          minlength={LEAST.contact}
          required
        />
        <TextField
          {...fill("embargoDay")}
          label={says.embargoDay}
          hint={says.embargoHint}
          width="medium"
          required={false}
        />
        <TextField
          {...fill("embargoTime")}
          label={says.embargoTime}
          width="short"
          required={false}
        />
        <Button>{says.save}</Button>
      </Form>
    </FormPage>
  );
}
