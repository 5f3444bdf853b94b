import { defineConfig, type OxlintConfig } from "oxlint";

/** The rooms of src/, from the one that everyone may use to the one that may use everyone. Data flows downwards. */
const rooms = [
  "model",
  "report",
  "language",
  "time",
  "actors",
  "statements",
  "contacts",
  "issues",
  "events",
  "claims",
  "reading",
  "resources",
  "across",
  "dialogue",
  "archive",
  "intake",
  "exchange",
  "cli",
];

/** Rooms that are functions of their arguments: no file, clock, network or log inside. */
const pure = new Set(rooms.slice(0, rooms.indexOf("resources"))).add("across").add("dialogue");

/** Packages and the one room that may import each. */
const owners: Record<string, string> = {
  linkedom: "report",
  "@mozilla/readability": "report",
  parse5: "report",
  commander: "cli",
  zod: "model",
  "better-sqlite3": "archive",
  kysely: "archive",
  pg: "archive",
  "hyparquet-writer": "exchange",
  "csv-stringify": "exchange",
};

const anyOf = (names: readonly string[]): string => names.map((name) => name.replace(/[/.]/g, "\\$&")).join("|");

function roomRules(room: string, index: number): OxlintConfig["overrides"] {
  const below = rooms.slice(index + 1);
  const others = rooms.filter((other) => other !== room);
  const foreign = Object.keys(owners).filter((name) => owners[name] !== room);
  const patterns = [
    ...(below.length > 0
      ? [
          {
            regex: `^(\\.\\./)+(${anyOf(below)})/`,
            message: `${room}/ stands above these rooms: take what it needs as an argument, or move the code down (ARCHITECTURE.md, "Rooms and arrows").`,
          },
        ]
      : []),
    {
      // The linter's expressions know no look-ahead: any path whose last part does not begin with "ind".
      regex: `^(\\.\\./)+(${anyOf(others)})/(.*/.*|[^i/][^/]*|i[^n][^/]*|in[^d][^/]*)$`,
      message: "Import another room through its index.ts; add the name there if it is meant for others.",
    },
    {
      regex: `^(${anyOf(foreign)})(/|$)`,
      message: `This package belongs to one room (see owners in oxlint.config.ts): ask that room instead.`,
    },
    ...(pure.has(room)
      ? [
          {
            regex: "^node:",
            message: `${room}/ is pure: no file, clock or network. Take the bytes or the day as an argument.`,
          },
        ]
      : []),
  ];
  return [
    {
      files: [`src/${room}/**/*.ts`],
      excludeFiles: ["**/*.test.ts"],
      rules: {
        "no-restricted-imports": ["error", { patterns }],
        ...(pure.has(room)
          ? {
              "no-console": "error",
              "no-restricted-globals": ["error", "process", "fetch", "setTimeout", "performance"],
              "no-restricted-properties": [
                "error",
                { object: "Date", property: "now", message: "Stages have no clock: take the day as an argument." },
                { object: "Math", property: "random", message: "Stages are deterministic." },
              ],
            }
          : {}),
      },
    },
  ];
}

const config: OxlintConfig = defineConfig({
  plugins: ["typescript", "import", "unicorn", "oxc", "promise", "node", "vitest"],
  categories: { correctness: "error", suspicious: "error" },
  options: { typeAware: true },
  rules: {
    "import/no-cycle": "error",
    "import/no-self-import": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "no-empty": "error",
    eqeqeq: "error",
    // Narrowing an element of a checked table is not unsafe; what comes from outside is checked by zod.
    "typescript/no-unsafe-type-assertion": "off",
    "typescript/consistent-return": "off",
    "import/no-named-as-default-member": "off",
    "no-underscore-dangle": "off",
    "no-shadow": "off",
    "no-await-in-loop": "off",
    "max-lines": ["error", { max: 400 }],
    "import/no-unassigned-import": "off",
    "unicorn/no-array-sort": "off",
    "unicorn/no-array-reverse": "off",
    "unicorn/consistent-function-scoping": "off",
    "vitest/require-mock-type-parameters": "off",
  },
  overrides: [
    ...rooms.flatMap((room, index) => roomRules(room, index) ?? []),
    {
      // Tables of data may be long.
      files: ["**/*-table.ts", "**/*-lexicon.ts", "**/*.rows.ts"],
      rules: { "max-lines": "off" },
    },
  ],
  ignorePatterns: ["dist", "node_modules", "coverage"],
});

export default config;
