/** How output looks: colours or plain marks, and how many columns a line has. */
export interface Style {
  readonly colour: boolean;
  readonly width: number;
}

/** Narrower than this no line says anything. */
const narrowest = 20;
const widest = 120;

/** Colour for a terminal unless NO_COLOR says no; FORCE_COLOR says yes elsewhere. See no-color.org and force-color.org. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return process.stdout.isTTY && TERM !== "dumb";
}

/** The style that standard output calls for: the terminal's width, else COLUMNS, else 80; lines past 120 are hard to read. */
export function terminalStyle(): Style {
  const columns = process.stdout.columns ?? Number.parseInt(process.env["COLUMNS"] ?? "", 10);
  const width = Number.isFinite(columns) && columns > 0 ? columns : 80;
  return { colour: wantsColour(), width: Math.max(narrowest, Math.min(widest, width)) };
}
