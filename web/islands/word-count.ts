import { decideCountWords } from "./count-words.ts";

type Settings = {
  field: string;
  maxWords?: number;
  maxCharacters?: number;
  warnsBeforeLeaving?: boolean;
};

const quietMs = 800;

/** Says the count where it can be seen at once, and to screen readers only when typing pauses. */
function showCount(place: HTMLElement, field: HTMLTextAreaElement, settings: Settings): void {
  const shown = document.createElement("p");
  shown.className = "word-count";
  shown.setAttribute("aria-hidden", "true");
  const spoken = document.createElement("p");
  spoken.className = "sr-only";
  spoken.setAttribute("aria-live", "polite");
  place.append(shown, spoken);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    const { says, isOver } = decideCountWords(field.value, settings, document.documentElement.lang);
    shown.textContent = says;
    shown.classList.toggle("is-over", isOver);
    clearTimeout(pause);
    pause = setTimeout(() => {
      spoken.textContent = says;
    }, quietMs);
  };
  field.addEventListener("input", update);
  update();
}

/** The browser asks before what was typed and not sent is lost. */
function warnBeforeLeaving(field: HTMLTextAreaElement): void {
  let isSending = false;
  field.form?.addEventListener("submit", () => {
    isSending = true;
  });
  addEventListener("pageshow", () => {
    isSending = false;
  });
  addEventListener("beforeunload", (event) => {
    if (!isSending && field.value !== field.defaultValue) event.preventDefault();
  });
}

for (const place of document.querySelectorAll<HTMLElement>('[data-island="word-count"]')) {
  const settings = JSON.parse(place.dataset.props ?? "{}") as Settings;
  const field = document.getElementById(settings.field);
  if (!(field instanceof HTMLTextAreaElement)) continue;
  if (settings.maxWords !== undefined || settings.maxCharacters !== undefined) {
    // The browser's own limit would cut a pasted text in silence; the count says how much is too much.
    field.removeAttribute("maxlength");
    showCount(place, field, settings);
  }
  if (settings.warnsBeforeLeaving) warnBeforeLeaving(field);
}
