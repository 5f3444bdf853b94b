import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    env: { TZ: process.env["DETENTE_TEST_TZ"] ?? "UTC", NO_COLOR: "1" },
    passWithNoTests: false,
    testTimeout: 30_000,
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/**/*.test.ts"] },
  },
});

export default config;
