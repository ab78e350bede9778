/** The files that are offered while something is pressed. */
export async function downloads(act: () => Promise<unknown>): Promise<string[]> {
  const texts: Promise<string>[] = [];
  const {createObjectURL} = URL;
  const stay = (event: Event): void => event.preventDefault();
  URL.createObjectURL = blob => {
    texts.push((blob as Blob).text());
    return 'blob:none';
  };
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = () => undefined;
  document.addEventListener('click', stay);
  try {
    await act();
    return await Promise.all(texts);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    document.removeEventListener('click', stay);
  }
}
