import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  CheckYourself,
  DefinitionList,
  EmptyState,
  Moment,
  PageTitle,
  Prose,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { requestPath } from "../../requests/addresses.ts";
import { lettersPath, letterToAllPath, newLetterPath } from "../addresses.ts";
import { fingerprintOf, type LetterToAll } from "../letter.ts";
import { words } from "../words.ts";

type LettersPageProps = {
  shell: Shell;
  now: Date;
  letters: readonly LetterToAll[];
  /** Members read them; everybody else sees that they were written. */
  mayRead: boolean;
  mayWrite: boolean;
};

export function LettersPage({ shell, now, letters, mayRead, mayWrite }: LettersPageProps) {
  return (
    <Page shell={shell} title={words.title} mainPage={partyPath} description={words.lead}>
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={words.title} lead={words.lead} />
      <p>{words.privacy}</p>
      {mayWrite ? (
        <Buttons>
          <Button href={newLetterPath}>{words.write}</Button>
        </Buttons>
      ) : null}
      {letters.length === 0 ? (
        <EmptyState title={words.emptyTitle} says={words.empty} />
      ) : (
        <Cards single>
          {letters.map((letter) => (
            <LetterCard key={letter.request} letter={letter} now={now} mayRead={mayRead} />
          ))}
        </Cards>
      )}
    </Page>
  );
}

type LetterProps = { letter: LetterToAll; now: Date };

const sentInWords = ({ finishedAt, posted }: LetterToAll): string =>
  finishedAt === undefined ? words.posting(posted) : words.posted(posted);

function LetterCard({ letter, now, mayRead }: LetterProps & { mayRead: boolean }) {
  const { request, subject, begunAt } = letter;
  return (
    <Card
      level={2}
      title={mayRead ? subject : words.request(request)}
      href={mayRead ? letterToAllPath(request) : requestPath(request)}
      below={<Moment at={begunAt} now={now} />}
    >
      <p>{sentInWords(letter)}</p>
      <CheckYourself>
        <p>
          {words.fingerprint}: <code class="long-code">{fingerprintOf(letter)}</code>
        </p>
      </CheckYourself>
    </Card>
  );
}

/** One letter, for members: word for word as it was sent. */
export function LetterPage({ shell, letter, now }: LetterProps & { shell: Shell }) {
  const { request, subject, text, whom, begunAt } = letter;
  const items = [
    { term: words.toWhom, says: `${words.whom[whom]}. ${words.stopped}` },
    { term: sentInWords(letter), says: <Moment at={begunAt} now={now} /> },
    {
      term: words.request(request),
      says: <a href={requestPath(request)}>{requestPath(request)}</a>,
    },
  ];
  return (
    <Page shell={shell} title={subject} mainPage={partyPath} width="text" isPrivate>
      <Breadcrumbs trail={[...words.trail, { label: words.title, href: lettersPath }]} />
      <PageTitle title={subject} />
      <blockquote>
        <Prose text={text} />
      </blockquote>
      <DefinitionList items={items} />
      <CheckYourself>
        <p>
          {words.fingerprint}: <code class="long-code">{fingerprintOf(letter)}</code>
        </p>
        <p class="quiet">{words.fingerprintSays}</p>
      </CheckYourself>
    </Page>
  );
}
