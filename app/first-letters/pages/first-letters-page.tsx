import { type Language, tagOf } from "@breakthrough/languages";
import type { Day } from "../../../platform/time/days.ts";
import { Button, Form } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { DefinitionList, FormPage, Notice, Prose, Section } from "../../../web/parts.tsx";
import { noticesPath } from "../../mail/addresses.ts";
import { startFirstLettersPath, stopFirstLettersPath } from "../addresses.ts";
import { FIRST_LETTERS, type FirstLetter } from "../newcomer.ts";
import { words } from "../words.ts";

/** As somebody would get it today. */
export interface Sample {
  /** Undefined: that of the page. */
  readonly language: Language | undefined;
  readonly letter: FirstLetter;
  readonly subject: string;
  readonly text: string;
}

/** Of whoever gets them: when each comes. `never`: it is not for them. */
export interface OwnState {
  readonly isStopped: boolean;
  readonly comes: Readonly<Record<FirstLetter, Day | "done" | "never">>;
}

type FirstLettersPageProps = {
  shell: Shell;
  own: OwnState | undefined;
  samples: readonly Sample[];
};

export function FirstLettersPage({ shell, own, samples }: FirstLettersPageProps) {
  const says = words.page;
  return (
    <FormPage shell={shell} title={says.title} lead={says.lead} trail={says.trail}>
      <Section title={says.state}>
        {own === undefined ? <p>{says.none}</p> : <Own own={own} />}
        <p>
          <a href={noticesPath}>{says.all}</a>
        </p>
      </Section>
      <Section title={says.samples}>
        <p>{says.samplesSays}</p>
        {samples.map(({ language, letter, subject, text }) => (
          <details key={`${letter} ${language}`} lang={language && tagOf(language)}>
            <summary>{subject}</summary>
            <Prose text={text} />
          </details>
        ))}
      </Section>
    </FormPage>
  );
}

function Own({ own }: { own: OwnState }) {
  const says = words.page;
  const inWords = (comes: Day | "done" | "never") => {
    if (comes === "done") return says.done;
    return comes === "never" ? says.never : says.comes(dayInWords(comes));
  };
  const items = FIRST_LETTERS.map((letter) => ({
    term: says.names[letter],
    says: inWords(own.comes[letter]),
  }));
  const isOver = FIRST_LETTERS.every((letter) => ["done", "never"].includes(own.comes[letter]));
  if (own.isStopped)
    return (
      <>
        <Notice tone="warning">{says.stopped}</Notice>
        <Form action={startFirstLettersPath} label={says.start}>
          <Button>{says.start}</Button>
        </Form>
      </>
    );
  return (
    <>
      <DefinitionList items={items} />
      {isOver ? null : (
        <Form action={stopFirstLettersPath} label={says.stop}>
          <p>{says.stopSays}</p>
          <Button>{says.stop}</Button>
        </Form>
      )}
    </>
  );
}
