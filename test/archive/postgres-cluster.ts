import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** Where Debian and Ubuntu keep the server's programs, the newest version first. */
function folderOfPrograms(): string | null {
  const versions = "/usr/lib/postgresql";
  const found = existsSync(versions) ? readdirSync(versions).toSorted((a, b) => Number(b) - Number(a)).map((version) => join(versions, version, "bin")) : [];
  const other = process.env["PATH"]?.split(":") ?? [];
  return [...found, ...other].find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

export const missingServer: string | null = folderOfPrograms() === null ? "needs a PostgreSQL server: apt-get install postgresql" : null;

/** A server of our own, with nothing in it. */
export interface Cluster {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The server refuses to run as root: it then runs as nobody, to whom its folder belongs. */
const nobody = 65_534;
const asWhom: { readonly uid?: number; readonly gid?: number } = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

/** Starts a server with its files, its socket and its port apart from any other on the machine. */
export async function startCluster(): Promise<Cluster> {
  const programs = folderOfPrograms();
  if (programs === null) throw new Error(missingServer ?? "");
  const folder = mkdtempSync(join(tmpdir(), "detente-pg-"));
  chmodSync(folder, 0o700);
  if (asWhom.uid !== undefined) chownSync(folder, nobody, nobody);
  const data = join(folder, "data");
  const made = spawnSync(join(programs, "initdb"), ["-D", data, "-U", "detente", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"], { ...asWhom, encoding: "utf8", cwd: folder });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, "fsync=off", "max_connections=60", "shared_buffers=32MB"];
  const server = spawn(join(programs, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], { ...asWhom, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.on("data", (piece: Buffer) => {
    said = (said + piece.toString()).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => server.on("exit", () => resolve()));
  const address = (name: string): string => `postgres://detente@127.0.0.1:${port}/${name}`;
  const execute = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: address("postgres") });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  for (let attempt = 0; ; attempt++) {
    try {
      await execute("select 1");
      break;
    } catch (error) {
      if (server.exitCode !== null || attempt > 300) throw new Error(`the server does not start: ${said}`, { cause: error });
      await pause(100);
    }
  }
  let databases = 0;
  return {
    async database() {
      databases += 1;
      await execute(`create database archive_${databases}`);
      return address(`archive_${databases}`);
    },
    async stop() {
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
