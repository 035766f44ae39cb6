/** A way in a few steps, with numbers as large as on a poster. */
export function BigSteps({ steps }: { steps: readonly { title: string; says: string }[] }) {
  return (
    <ol class="big-steps">
      {steps.map(({ title, says }) => (
        <li key={title} class="big-step">
          <h3>{title}</h3>
          <p>{says}</p>
        </li>
      ))}
    </ol>
  );
}
