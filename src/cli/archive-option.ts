import { Option } from "commander";

/** Which archive a command is about; all commands that use one have this option. */
export const archiveOption = (): Option =>
  new Option("--archive <PLACE>", "a file, or a server's address (postgres://…); without it detente/archive.db in $XDG_DATA_HOME, else in ~/.local/share");
