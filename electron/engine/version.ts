/** The version of the program, for the doors. */
export { version } from '#electron/services/version.ts';
