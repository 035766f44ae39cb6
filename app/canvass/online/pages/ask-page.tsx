import type { Problem } from "../../../../platform/act.ts";
import {
  Button,
  ErrorSummary,
  Form,
  findProblem,
  SeveralField,
  TextArea,
} from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Notice, PageTitle } from "../../../../web/parts.tsx";
import type { Watching } from "../../../discussions/door.ts";
import { actPath } from "../../../this-week/addresses.ts";
import { canvassPath, onlinePath, onlineUnreadPath } from "../../addresses.ts";
import { WatchPost } from "../../hiding/pages/hidden-post.tsx";
import { MOST_SAID } from "../../taking/judging.ts";
import { kindOf, words } from "../../words.ts";
import type { Online } from "../online.ts";

/** What somebody typed, and the id that was made with their form. */
export interface OnlineForm {
  readonly answer: string;
  readonly said: string;
  readonly themes: readonly string[];
}

type AskPageProps = {
  shell: Shell;
  asked: Online;
  /** What the page that it belongs to is called. */
  title: string | undefined;
  /** Why there is no form: it is not asked now, or an answer came from here already. */
  closed: string | undefined;
  form: OnlineForm;
  problems: readonly Problem[];
  mayRead: boolean;
  watching: Watching;
};

/** The question of the day, or of a branch's month, for anybody, without an account. */
export function AskPage(props: AskPageProps) {
  const { shell, asked, title, closed, problems, mayRead, watching } = props;
  const says = words.online;
  return (
    <Page
      shell={shell}
      title={asked.question}
      description={says.lead}
      mainPage={actPath}
      width="text"
      hasErrors={problems.length > 0}
    >
      <Breadcrumbs
        trail={[
          { label: words.heard.title, href: canvassPath },
          ...(title === undefined ? [] : [{ label: title, href: asked.about }]),
        ]}
      />
      <PageTitle
        title={<span dir="auto">{asked.question}</span>}
        above={kindOf(asked)}
        lead={says.lead}
      />
      <ErrorSummary problems={problems} />
      {closed === undefined ? <AskForm {...props} /> : <Notice>{closed}</Notice>}
      {asked.branchId === undefined ? null : (
        <WatchPost
          kind="month-question"
          isOwn={false}
          says={asked.question}
          {...{ id: asked.id, watching }}
        />
      )}
      <p>
        <a href={canvassPath}>{says.toHeard}</a>
      </p>
      {mayRead ? (
        <p>
          <a href={onlineUnreadPath(asked.id)}>{says.read}</a>
        </p>
      ) : null}
    </Page>
  );
}

function AskForm({ asked, form, problems }: AskPageProps) {
  const says = words.online;
  return (
    <>
      <p>{says.until(dayInWords(asked.lastDay))}</p>
      <Form action={onlinePath(asked.id)} hidden={{ answer: form.answer }} label={kindOf(asked)}>
        <TextArea
          name="said"
          value={form.said}
          error={findProblem(problems, "said")}
          label={says.said}
          hint={says.saidHint}
          maxlength={MOST_SAID}
          required={false}
        />
        <SeveralField
          name="themes"
          values={form.themes}
          error={findProblem(problems, "themes")}
          label={says.themes}
          choices={asked.themes.map((theme) => ({
            value: theme,
            label: <span dir="auto">{theme}</span>,
          }))}
          chips
          required={false}
        />
        <p>{says.once}</p>
        <Button>{says.send}</Button>
      </Form>
      <p>{says.kept}</p>
    </>
  );
}
