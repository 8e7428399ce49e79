/**
 * Puts a PNG, made meanwhile and given as base64, on the clipboard. The clipboard wants to be asked in the moment of the
 * press, so it gets a promise. False where it takes no pictures, or none could be made.
 */
export async function copyPng(make: () => Promise<string>): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) return false;
  const png = make().then((base64) => new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
