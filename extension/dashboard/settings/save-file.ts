/** Hands a text, in parts, to the browser as a download. Nothing is sent: the file is made in this page. */
export function saveFile(name: string, type: string, parts: BlobPart[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the end of this turn.
  setTimeout(() => URL.revokeObjectURL(address));
}
