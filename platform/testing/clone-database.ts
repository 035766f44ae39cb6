import pg from "pg";
import { dropDatabase, type PostgresForTests, withDatabase } from "./postgres-for-tests.ts";

export type TestDatabase = {
  /** For `openDatabase`. */
  url: string;
  drop(): Promise<void>;
};

let made = 0;

/** An empty database with every table, cloned from the template in milliseconds. */
export async function cloneDatabase(postgres: PostgresForTests): Promise<TestDatabase> {
  made += 1;
  const name = `test_${process.pid}_${Date.now()}_${made}`;
  await order(postgres, (admin) =>
    admin.query(`CREATE DATABASE ${name} TEMPLATE ${postgres.template}`),
  );
  return {
    url: withDatabase(postgres.adminUrl, name),
    drop: () => order(postgres, (admin) => dropDatabase(admin, name)),
  };
}

async function order(
  postgres: PostgresForTests,
  give: (admin: pg.Client) => Promise<unknown>,
): Promise<void> {
  const admin = new pg.Client({ connectionString: postgres.adminUrl });
  await admin.connect();
  try {
    await give(admin);
  } finally {
    await admin.end();
  }
}
