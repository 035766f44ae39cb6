import { CompiledQuery, sql } from "kysely";
import type { Database, Tx } from "./database.ts";
import { type Relation, rightsOn } from "./rights.ts";

/** Names this lock among all advisory locks of the database: "GRAN" in ASCII. */
const GRANTING = 0x4752414e;

/**
 * Brings the application's rights to what `rightsOn` says, on everything in every schema of the owner's: what is
 * missing is granted, what is too much is taken away. Run by the owner after every migration, so that no table is
 * forgotten; where all is as it should be, nothing is written.
 *
 * @param app the application's role
 * @param appendOnly tables as `<schema>.<table>`
 */
export async function grantToApp(
  owner: Database,
  app: string,
  appendOnly: ReadonlySet<string>,
): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    // Two processes that start at once would change the same rows of the catalogue, and one of them would fail.
    await sql`select pg_advisory_xact_lock(${GRANTING})`.execute(tx);
    const statements = [
      ...(await forDatabase(tx, app)),
      ...(await forSchemas(tx, app)),
      ...(await forRelations(tx, app, appendOnly)),
      ...(await forFunctions(tx, app)),
    ];
    for (const statement of statements) await tx.executeQuery(CompiledQuery.raw(statement));
  });
}

/** The schemas whose tables the owner makes: one for each room, and the platform's. */
const OWN_SCHEMA = sql`n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
  and pg_has_role(n.nspowner, 'usage')`;

/** Who may log in to the database is its operator's to say; making things in it is for the owner alone. */
async function forDatabase(tx: Tx, app: string): Promise<string[]> {
  const { rows } = await sql<{ statement: string }>`
    select format('revoke create, temporary on database %I from public, %I', d.datname, ${app}::text) as statement
    from pg_database d
    where d.datname = current_database() and pg_has_role(d.datdba, 'usage')
      and exists (
        select from aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
        where a.privilege_type in ('CREATE', 'TEMPORARY')
          and (a.grantee = 0 or a.grantee = (select oid from pg_roles where rolname = ${app})))
    union all
    select format('revoke create on schema %I from public, %I', n.nspname, ${app}::text)
    from pg_namespace n
    where n.nspname = 'public' and pg_has_role(n.nspowner, 'usage')
      and exists (
        select from aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
        where a.privilege_type = 'CREATE'
          and (a.grantee = 0 or a.grantee = (select oid from pg_roles where rolname = ${app})))
  `.execute(tx);
  return rows.map(({ statement }) => statement);
}

async function forSchemas(tx: Tx, app: string): Promise<string[]> {
  const { rows } = await sql<{ take: string; give: string }>`
    select format('revoke all on schema %I from public, %I', n.nspname, ${app}::text) as take,
      format('grant usage on schema %I to %I', n.nspname, ${app}::text) as give
    from pg_namespace n
    where ${OWN_SCHEMA} and ${grantedBy(sql`n.nspacl`, sql`acldefault('n', n.nspowner)`, app)} <> '{USAGE}'
  `.execute(tx);
  return rows.flatMap(({ take, give }) => [take, give]);
}

interface Found extends Relation {
  readonly granted: readonly string[];
  /** Quoted where it must be. */
  readonly quoted: string;
  readonly role: string;
}

async function forRelations(
  tx: Tx,
  app: string,
  appendOnly: ReadonlySet<string>,
): Promise<string[]> {
  const { rows } = await sql<Found>`
    select n.nspname as schema, c.relname as name, c.relkind::text as kind,
      format('%I.%I', n.nspname, c.relname) as quoted, quote_ident(${app}) as role,
      ${grantedBy(
        sql`c.relacl`,
        sql`acldefault((case c.relkind when 'S' then 's' else 'r' end)::"char", c.relowner)`,
        app,
      )} as granted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OWN_SCHEMA} and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
    order by 1, 2
  `.execute(tx);
  refuseUnknown(appendOnly, rows);
  return rows.flatMap((found) => {
    const rights = rightsOn(found, appendOnly);
    if (found.granted.join() === rights.join()) return [];
    const what = found.kind === "S" ? `sequence ${found.quoted}` : `table ${found.quoted}`;
    return [
      `revoke all on ${what} from public, ${found.role}`,
      `grant ${rights.join(", ")} on ${what} to ${found.role}`,
    ];
  });
}

function refuseUnknown(appendOnly: ReadonlySet<string>, found: readonly Relation[]): void {
  const tables = new Set(found.map(({ schema, name }) => `${schema}.${name}`));
  const unknown = [...appendOnly].filter((table) => !tables.has(table));
  if (unknown.length > 0) throw new Error(`append-only, but no table: ${unknown.join(", ")}`);
}

/** What a trigger calls needs no right of whoever sets it off; everything else is called by name. */
async function forFunctions(tx: Tx, app: string): Promise<string[]> {
  const { rows } = await sql<{ take: string; give: string | null }>`
    select format('revoke all on routine %s from public, %I', p.oid::regprocedure, ${app}::text) as take,
      case when p.prorettype <> 'trigger'::regtype
        then format('grant execute on routine %s to %I', p.oid::regprocedure, ${app}::text) end as give
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where ${OWN_SCHEMA}
      and ${grantedBy(sql`p.proacl`, sql`acldefault('f', p.proowner)`, app)}
        <> (case when p.prorettype = 'trigger'::regtype then '{}' else '{EXECUTE}' end)::text[]
  `.execute(tx);
  return rows.flatMap(({ take, give }) => (give === null ? [take] : [take, give]));
}

/** The rights that the application has on something, by name; those that everybody has are told as "PUBLIC …". */
const grantedBy = (acl: ReturnType<typeof sql>, otherwise: ReturnType<typeof sql>, app: string) =>
  sql`array(
    select (case a.grantee when 0 then 'PUBLIC ' else '' end || a.privilege_type) collate "C"
    from aclexplode(coalesce(${acl}, ${otherwise})) a
    where a.grantee = 0 or a.grantee = (select oid from pg_roles where rolname = ${app})
    order by 1)`;
