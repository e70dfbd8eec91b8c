/** Lets the reader save a text as a file, as if they had followed a download link. */
export function saveFile(file: { name: string; text: string }, type: string): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
}
