import type { Named } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { dayOf } from "../../../platform/time/days.ts";
import {
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  SelectField,
  TextArea,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  EmptyState,
  Moment,
  Notice as NoticeBox,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { type Office, titleOf } from "../../rulebook/door.ts";
import { answerNoticePath, askNoticePath, becamePath } from "../addresses.ts";
import type { HolderView, Notice, Promised } from "../promise.ts";
import { words } from "../words.ts";

export type NoticeView = Notice & {
  readonly holder: Named;
  /** Undefined for those who are no members. */
  readonly asker: Named | undefined;
  readonly isOwnToAnswer: boolean;
};

export type PromisesPageProps = {
  shell: Shell;
  now: Date;
  office: Office;
  holders: readonly HolderView[];
  notices: readonly NoticeView[];
  /** The viewer, where they hold the office. */
  own: HolderView | undefined;
  mayAsk: boolean;
  answerDays: number;
  trouble: Trouble | undefined;
};

/** An office, with what was promised for it and what is asked in it. */
export function PromisesPage(props: PromisesPageProps) {
  const { shell, now, office, holders, notices, trouble } = props;
  const says = words.page;
  const title = words.titleOf(titleOf(office));
  const promised = holders.filter((holder) => holder.promised.length > 0);
  return (
    <Page shell={shell} title={title} mainPage={partyPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={words.above} />
      <PageTitle title={title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Section title={says.promises} id="promises">
        {promised.length === 0 ? <p>{says.noPromises}</p> : null}
        {promised.map((holder) => (
          <Holder key={holder.personId} holder={holder} now={now} />
        ))}
        <SayWhatBecame {...props} />
      </Section>
      <Section title={says.notices} id="questions">
        {notices.length === 0 ? (
          <EmptyState title={says.noNotices} says={says.noNoticesSays} />
        ) : (
          notices.map((notice) => <OneNotice key={notice.id} notice={notice} {...props} />)
        )}
        <Ask {...props} />
      </Section>
    </Page>
  );
}

function Holder({ holder, now }: { holder: HolderView; now: Date }) {
  return (
    <section>
      <h3>
        <MarkedName who={holder.who} />
      </h3>
      {holder.promised.map((one) => (
        <OnePromise key={one.question} promised={one} now={now} />
      ))}
    </section>
  );
}

function OnePromise({ promised, now }: { promised: Promised; now: Date }) {
  const says = words.page;
  return (
    <section>
      <h4>{promised.asked}</h4>
      <Prose text={promised.answer} />
      <p class="quiet">{promised.became.length === 0 ? says.nothingYet : says.became}</p>
      {promised.became.map((note) => (
        <div key={note.at.getTime()}>
          <p class="quiet">
            <Moment at={note.at} now={now} form="day" />
          </p>
          <Prose text={note.says} />
        </div>
      ))}
    </section>
  );
}

function SayWhatBecame({ shell, office, own, trouble }: PromisesPageProps) {
  const says = words.page;
  if (own === undefined || own.promised.length === 0) return null;
  const field = filling(trouble);
  return (
    <Form action={becamePath(office)} once={shell.once} label={says.say}>
      <SelectField
        {...field("promise")}
        label={says.say}
        prompt={words.fields.promise}
        options={own.promised.map(({ nomination, question, asked }) => ({
          value: `${nomination}/${question}`,
          label: asked,
        }))}
      />
      <TextArea
        {...field("says")}
        label={says.became}
        hint={says.sayHint}
        rows={4}
        maxlength={1500}
        minlength={5}
        required
      />
      <Button kind="quiet">{says.saySend}</Button>
    </Form>
  );
}

function OneNotice({ notice, now, shell }: { notice: NoticeView } & PromisesPageProps) {
  const says = words.page;
  const due = dayInWords(dayOf(notice.answerBy));
  const isLate = now >= notice.answerBy;
  return (
    <section id={`question-${notice.id}`}>
      <h3>
        <MarkedName who={notice.holder} />
      </h3>
      <Prose text={notice.text} />
      <p class="quiet">
        {says.askedOn(dayInWords(dayOf(notice.askedAt)))}
        {notice.asker === undefined ? null : (
          <>
            {" "}
            <MarkedName who={notice.asker} />
          </>
        )}
      </p>
      {notice.answer === undefined ? (
        <NoticeBox tone={isLate ? "warning" : undefined}>
          {isLate ? says.unanswered(due) : says.due(due)}
        </NoticeBox>
      ) : (
        <>
          <h4>{says.answer}</h4>
          <Prose text={notice.answer} />
          {notice.answeredAt === undefined ? null : (
            <p class="quiet">{says.answeredOn(dayInWords(dayOf(notice.answeredAt)))}</p>
          )}
        </>
      )}
      {notice.isOwnToAnswer && notice.answer === undefined ? (
        <Form action={answerNoticePath(notice.id)} once={shell.once} label={says.answer}>
          <TextArea
            name="answer"
            stem={`answer-${notice.id}`}
            label={says.answer}
            rows={5}
            maxlength={3000}
            required
          />
          <Button>{says.answerSend}</Button>
        </Form>
      ) : null}
    </section>
  );
}

function Ask({ shell, office, holders, own, mayAsk, answerDays, trouble }: PromisesPageProps) {
  const says = words.page;
  const others = holders.filter((holder) => holder !== own);
  if (!mayAsk || others.length === 0) return null;
  const field = filling(trouble);
  return (
    <Form action={askNoticePath(office)} once={shell.once} label={says.ask}>
      <ChoiceField
        {...field("whom")}
        label={says.askWhom}
        choices={others.map(({ personId, who }) => ({ value: personId, label: who.name }))}
        required
      />
      <TextArea
        {...field("text")}
        label={says.askText}
        hint={says.askHint(answerDays)}
        rows={4}
        maxlength={600}
        minlength={10}
        required
      />
      <Button>{says.askSend}</Button>
    </Form>
  );
}
