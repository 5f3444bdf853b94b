export { readHtml } from "./read-html.ts";
export { readWireText } from "./read-wire-text.ts";
export { parsePublished } from "./moment.ts";
export type { ReportOptions } from "./report-options.ts";
