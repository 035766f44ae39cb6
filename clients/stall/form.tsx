import { useState } from "preact/hooks";
import { isAnswer } from "./outbox.ts";
import { Touching } from "./touching.tsx";
import { isWhole, type Typed, touches } from "./typed.ts";
import { words } from "./words.ts";

const MOST_SAID = 1000;

type FormProps = {
  themes: readonly string[];
  /** What somebody reads before they leave their address. */
  consent: readonly string[] | undefined;
  form: Typed;
  onChange: (form: Typed) => void;
  onSave: () => Promise<void>;
};

export function Form({ themes, consent, form, onChange, onSave }: FormProps) {
  const [wrong, setWrong] = useState<string>();
  /** What they see of themselves before it is kept. */
  const [isShown, setShown] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const change = (part: Partial<Typed>) => {
    setShown(false);
    onChange({ ...form, ...part });
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (isSaving) return;
    const why = whatIsWrong(form);
    setWrong(why);
    if (why !== undefined) return;
    if (touches(form.touch) && !isShown) return setShown(true);
    setSaving(true);
    await onSave();
    setShown(false);
    setSaving(false);
  };
  return (
    <form class="stall-form" onSubmit={save}>
      <label for="said">{words.said}</label>
      <p class="hint" id="said-hint">
        {words.saidHint}
      </p>
      <textarea
        id="said"
        rows={4}
        maxlength={MOST_SAID}
        aria-describedby="said-hint"
        value={form.said}
        onInput={(event) => change({ said: event.currentTarget.value })}
      />
      <Chips themes={themes} chosen={form.themes} onChange={(next) => change({ themes: next })} />
      <div class="counts">
        <Stepper
          name="talkedTo"
          label={words.talkedTo}
          value={form.talkedTo}
          most={50}
          onChange={(talkedTo) => change({ talkedTo })}
        />
        <Stepper
          name="leaflets"
          label={words.leaflets}
          value={form.leaflets}
          most={500}
          onChange={(leaflets) => change({ leaflets })}
        />
      </div>
      {consent === undefined ? null : (
        <Touching consent={consent} touch={form.touch} onChange={(touch) => change({ touch })} />
      )}
      {wrong === undefined ? null : (
        <p class="bad" role="alert">
          {wrong}
        </p>
      )}
      {isShown ? (
        <p class="bad" role="alert" dir="auto">
          {words.touch.show(form.touch.name, form.touch.email || form.touch.phone)}
        </p>
      ) : null}
      <button type="submit" disabled={isSaving}>
        {isShown ? words.touch.right : words.save}
      </button>
    </form>
  );
}

function whatIsWrong(form: Typed): string | undefined {
  if (touches(form.touch) && !isWhole(form.touch)) return words.touch.needed;
  const hasNothing = !isAnswer(form) && form.talkedTo === 0 && form.leaflets === 0;
  return hasNothing ? words.empty : undefined;
}

type ChipsProps = {
  themes: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

function Chips({ themes, chosen, onChange }: ChipsProps) {
  return (
    <fieldset>
      <legend>{words.themes}</legend>
      <div class="chips">
        {themes.map((theme) => (
          <label key={theme} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(theme)}
              onChange={(event) => {
                const others = chosen.filter((one) => one !== theme);
                onChange(event.currentTarget.checked ? [...others, theme] : others);
              }}
            />
            <span dir="auto">{theme}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type StepperProps = {
  name: string;
  label: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
};

function Stepper({ name, label, value, most, onChange }: StepperProps) {
  const set = (next: number) => onChange(Math.min(most, Math.max(0, Math.trunc(next) || 0)));
  return (
    <div>
      <label for={name}>{label}</label>
      <div class="stepper">
        <button type="button" aria-label={words.fewer(label)} onClick={() => set(value - 1)}>
          −
        </button>
        <input
          id={name}
          type="number"
          inputMode="numeric"
          min={0}
          max={most}
          value={value}
          onInput={(event) => set(Number(event.currentTarget.value))}
        />
        <button type="button" aria-label={words.more(label)} onClick={() => set(value + 1)}>
          +
        </button>
      </div>
    </div>
  );
}
