// `npm start`: installs and builds what is missing, reads every report in examples/, then answers the question over them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root, run, setUp } from "./setup.mjs";

setUp();
const detente = join(root, "bin", "detente.js");
const reports = readdirSync(join(root, "examples"))
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => join("examples", name));
const code = run("node", [detente, "read", ...reports]);
process.exit(code === 0 ? run("node", [detente, "ask", "RUS", "USA", "examples"]) : code);
