import { Button, Form, filling, TextArea } from "../../../../web/form-fields.tsx";
import { Section } from "../../../../web/parts.tsx";
import { articlePath, editDraftPath, toArticlePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { LEAST, MOST } from "../fields.ts";
import { whyNotShown } from "../held.ts";
import { CorrectForm } from "./correct-form.tsx";
import { DraftButtons } from "./draft-buttons.tsx";
import type { DraftProps } from "./draft-page.tsx";
import { inOrder } from "./pictures-part.tsx";

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
export function StandingPart({ shell, view, trouble }: DraftProps) {
  const { article, corrections } = view;
  const { id, state, address, hidden, texts } = article;
  const says = words.articles.draft;
  const href = articlePath((hidden === undefined ? address : article.shortAddress) ?? "");
  const isOpen = corrections.some(({ confirmedAt }) => confirmedAt === undefined);
  const isStanding = state === "published" && hidden === undefined;
  /** The list of what was wrong leads to the form in which it was: both have a field for the reason. */
  const isOfCorrection = trouble === undefined || "was" in trouble.values;
  const withdrawing = filling(isOfCorrection ? undefined : trouble);
  return (
    <>
      <p>
        {says.published} <a href={href}>{href}</a>
      </p>
      {state === "withdrawn" ? <p>{says.withdrawn}</p> : null}
      {hidden === undefined ? null : <p>{words.articles.isHidden}</p>}
      {isStanding && !isOpen && texts !== undefined ? (
        <CorrectForm
          {...{ shell, id }}
          pictures={inOrder(texts, view)}
          trouble={isOfCorrection ? trouble : undefined}
          stem={isOfCorrection ? "why" : "why-correct"}
        />
      ) : null}
      {isStanding ? (
        <Section title={says.withdraw} id="withdraw">
          <p>{says.withdrawLead}</p>
          <Form action={toArticlePath(id, "withdraw")} once={shell.once}>
            <TextArea
              {...withdrawing("why")}
              stem={isOfCorrection ? "why-withdraw" : "why"}
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
