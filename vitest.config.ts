import { defineConfig, type ViteUserConfig } from "vitest/config";

const zone = process.env["DETENTE_TEST_TZ"] ?? "UTC";

/** What becomes of files, processes and hostile text, which takes long and no zone can change: run once. */
const zoneless = ["test/ingest/**", "test/cli/ingest.test.ts", "test/archive/postgres*.test.ts", "test/archive/copies.test.ts", "test/intake/any-bytes.test.ts", "test/robust.test.ts"];

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["node_modules/**", ...(zone === "UTC" ? [] : zoneless)],
    env: { TZ: zone, NO_COLOR: "1" },
    passWithNoTests: false,
    // All cores: one is left idle otherwise.
    maxWorkers: "100%",
    // Far more than any needs: a busy machine is no fault.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/**/*.test.ts"] },
  },
});

export default config;
