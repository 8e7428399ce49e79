/** An instant (ISO 8601 UTC) on the clock of this machine: "24-11-2026 14:05". */
export function momentText(instant: string): string {
  const moment = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getDate()}-${moment.getMonth() + 1}-${moment.getFullYear()}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
