const two = (part: number) => String(part).padStart(2, '0');

/** The day of an instant on this machine, YYYY-MM-DD. */
export function localDay(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The wall clock of an instant on this machine, HH:MM. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}
