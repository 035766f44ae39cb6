import { Button, Form, filling, TextArea } from "../../../../web/form-fields.tsx";
import { Section } from "../../../../web/parts.tsx";
import { articlePath, editDraftPath, toArticlePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { LEAST, MOST } from "../fields.ts";
import { whyNotShown } from "../held.ts";
import { DraftButtons } from "./draft-buttons.tsx";
import type { DraftProps } from "./draft-page.tsx";

/** What its author can do with a draft. */
export function AuthorsPart({ shell, view }: DraftProps) {
  const { article } = view;
  const { id, state, readerId } = article;
  const says = words.articles.draft;
  const { once } = shell;
  const notShown = whyNotShown(view);
  return (
    <Section title={says.now} id="now">
      {state === "ready" ? (
        <Form action={toArticlePath(id, "publish")} once={once}>
          <p>
            <strong>{says.ready}.</strong> {says.publishSays}
          </p>
          <Button>{says.publish}</Button>
        </Form>
      ) : null}
      {state === "draft" ? (
        <Form action={toArticlePath(id, "hand-in")} once={once}>
          <p>{says.handInSays}</p>
          <Button>{says.handIn}</Button>
        </Form>
      ) : null}
      {state === "waits" && readerId === undefined ? <p>{says.waitsSays}</p> : null}
      {state === "waits" && readerId !== undefined ? (
        <Form action={toArticlePath(id, "hand-in")} once={once}>
          <p>{says.readSays}</p>
          <Button kind="quiet">{says.another}</Button>
        </Form>
      ) : null}
      {notShown === undefined ? null : <p>{notShown.says}</p>}
      <DraftButtons
        {...{ shell, id }}
        edit={editDraftPath(id)}
        drop={toArticlePath(id, "drop")}
        dropSays={says.dropSays}
      />
    </Section>
  );
}

/** What its author can do once everybody reads it. */
export function StandingPart({ shell, view: { article, corrections }, trouble }: DraftProps) {
  const { id, state, address, hidden } = article;
  const says = words.articles.draft;
  const href = articlePath((hidden === undefined ? address : article.shortAddress) ?? "");
  const isOpen = corrections.some(({ confirmedAt }) => confirmedAt === undefined);
  const field = filling(trouble);
  const isStanding = state === "published" && hidden === undefined;
  return (
    <>
      <p>
        {says.published} <a href={href}>{href}</a>
      </p>
      {state === "withdrawn" ? <p>{says.withdrawn}</p> : null}
      {hidden === undefined ? null : <p>{words.articles.isHidden}</p>}
      {isStanding && !isOpen ? (
        <Section title={says.correct} id="correct">
          <p>{says.correctLead}</p>
          <Form action={toArticlePath(id, "correct")} once={shell.once}>
            <PassageFields field={field} />
            <Button>{says.sendCorrection}</Button>
          </Form>
        </Section>
      ) : null}
      {isStanding ? (
        <Section title={says.withdraw} id="withdraw">
          <p>{says.withdrawLead}</p>
          <Form action={toArticlePath(id, "withdraw")} once={shell.once}>
            <TextArea
              {...field("why")}
              label={says.why}
              rows={3}
              maxlength={MOST.why}
              minlength={LEAST.why}
              required
            />
            <Button kind="danger">{says.withdraw}</Button>
          </Form>
        </Section>
      ) : null}
    </>
  );
}

/** The fields of a correction: what stands there, and what is to stand there. */
export function PassageFields({ field }: { field: ReturnType<typeof filling> }) {
  const says = words.articles.fields;
  return (
    <>
      <TextArea {...field("was")} label={says.was} rows={3} maxlength={MOST.passage} required />
      <TextArea
        {...field("becomes")}
        label={says.becomes}
        rows={3}
        maxlength={MOST.passage}
        required
      />
    </>
  );
}
