/** Opens a page from the server, so that the shell asks anew who is signed in. */
export function loadAfresh(path: string): void {
  window.location.assign(path);
}
