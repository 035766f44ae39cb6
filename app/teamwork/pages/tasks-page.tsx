import type { Named } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import {
  Button,
  Buttons,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Badge, Day, EmptyState, Prose, Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import {
  skillInWords,
  skillOptions,
  TeamFrame,
  type TeamProps,
  type TeamView,
  troubleOf,
} from "../../teams/door.ts";
import { type ToWork, toWorkPath } from "../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import { words } from "../words.ts";
import type { Task } from "../work.ts";

export interface TaskView extends Task {
  readonly helper: Named | undefined;
  readonly isYours: boolean;
  /** They said that they can do what it needs. */
  readonly fits: boolean;
  /** They may move or drop it. */
  readonly mayChange: boolean;
}

type TasksProps = TeamProps & { open: readonly TaskView[]; done: readonly TaskView[] };

/** What there is to do in a team, by day; who has it; and what is done. */
export function TasksPage({ shell, view, open, done }: TasksProps) {
  const { team, takesPart } = view;
  const says = words.tasks;
  return (
    <TeamFrame shell={shell} view={view} part="tasks" lead={says.lead}>
      {open.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <Section title={says.open} id="open">
          {open.map((task) => (
            <OpenTask key={task.id} task={task} view={view} />
          ))}
        </Section>
      )}
      {takesPart && team.state === "running" ? <AddTask shell={shell} view={view} /> : null}
      {done.length === 0 ? null : (
        <Section title={says.done} id="done">
          <ul>
            {done.map((task) => (
              <li key={task.id}>
                <span dir="auto">{task.title}</span>{" "}
                <span class="quiet">
                  {task.doneAt === undefined ? null : says.doneBy(dayInWords(dayOf(task.doneAt)))}
                </span>{" "}
                {task.helper === undefined ? null : <MarkedName who={task.helper} />}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </TeamFrame>
  );
}

type OneProps = { task: TaskView; view: TeamView };

function OpenTask({ task, view }: OneProps) {
  const says = words.tasks;
  const isLate = task.day < dayOf(view.now);
  const facts = [
    task.hours === undefined ? [] : says.hours(task.hours),
    task.skill === undefined ? [] : says.needs(skillInWords(task.skill)),
  ].flat();
  return (
    <article class="card" id={`task-${task.id}`}>
      <h3 class="card-title">
        <span dir="auto">{task.title}</span>
      </h3>
      <p>
        <Day day={task.day} weekday /> {isLate ? <Badge tone="warning">{says.late}</Badge> : null}{" "}
        {facts.join(" · ")} {task.fits ? <Badge tone="good">{says.fits}</Badge> : null}
      </p>
      {task.says === undefined ? null : <Prose text={task.says} />}
      <p class="quiet">
        <Who task={task} />
      </p>
      {view.takesPart ? <TaskForms task={task} view={view} /> : null}
    </article>
  );
}

function Who({ task: { isYours, helper } }: { task: TaskView }) {
  const says = words.tasks;
  if (isYours) return <>{says.yours}</>;
  if (helper === undefined) return <>{says.free}</>;
  return (
    <>
      {says.has} <MarkedName who={helper} />
    </>
  );
}

type ButtonFormProps = OneProps & { act: ToWork; label: string; isMain?: boolean };

function ButtonForm({ task, view, act, label, isMain }: ButtonFormProps) {
  return (
    <Form
      action={toWorkPath(view.team.id, act)}
      hidden={{ task: String(task.id) }}
      label={`${label}: ${task.title}`}
      inline
    >
      <Button kind={isMain ? "primary" : "quiet"} label={`${label}: ${task.title}`}>
        {label}
      </Button>
    </Form>
  );
}

function TaskForms({ task, view }: OneProps) {
  const says = words.tasks;
  const one = { task, view };
  return (
    <>
      <Buttons>
        {task.helperId === undefined ? (
          <ButtonForm {...one} act="take-task" label={says.take} isMain />
        ) : null}
        {task.isYours || view.leads ? (
          <ButtonForm {...one} act="finish-task" label={says.finish} isMain={task.isYours} />
        ) : null}
        {task.isYours ? <ButtonForm {...one} act="give-back-task" label={says.giveBack} /> : null}
      </Buttons>
      {task.mayChange || task.isYours ? <ChangeTask {...one} /> : null}
    </>
  );
}

function ChangeTask({ task, view }: OneProps) {
  const says = words.tasks;
  const trouble = troubleOf(view.trouble, "task", task.id);
  const field = filling(trouble, { day: task.day });
  return (
    <details open={trouble !== undefined || undefined}>
      <summary>
        {says.change}
        <span class="sr-only">: {task.title}</span>
      </summary>
      <Form
        action={toWorkPath(view.team.id, "move-task")}
        hidden={{ task: String(task.id) }}
        label={`${says.move}: ${task.title}`}
      >
        <TextField
          {...field("day")}
          stem={`${task.id}-day`}
          label={says.day}
          hint={says.dayHint}
          width="medium"
          required
        />
        <Button kind="quiet">{says.move}</Button>
      </Form>
      {task.mayChange ? (
        <>
          <p>{says.dropSays}</p>
          <ButtonForm task={task} view={view} act="drop-task" label={says.drop} />
        </>
      ) : null}
    </details>
  );
}

function AddTask({ shell, view: { team, trouble } }: TeamProps) {
  const says = words.tasks;
  // A task's own form names the task.
  const own = trouble?.values.task === undefined ? trouble : undefined;
  const field = filling(own);
  return (
    <Section title={says.add} id="add">
      <Form action={toWorkPath(team.id, "add-task")} once={shell.once} label={says.add}>
        <TextField
          {...field("title")}
          label={says.title}
          maxlength={MOST_CHARACTERS.title}
          minlength={LEAST_CHARACTERS.title}
          required
        />
        <TextField {...field("day")} label={says.day} hint={says.dayHint} width="medium" required />
        <TextArea {...field("says")} label={says.says} rows={3} maxlength={MOST_CHARACTERS.says} />
        <TextField {...field("hours")} label={says.hoursLabel} inputmode="numeric" width="short" />
        <SelectField
          {...field("skill")}
          label={says.skill}
          prompt={says.noSkill}
          options={skillOptions()}
        />
        <Button>{says.send}</Button>
      </Form>
    </Section>
  );
}
