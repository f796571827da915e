// Loaded by the pages of other places. Tells the counting company which page is being looked at.
{
  const company = new URL(document.currentScript.src).origin;
  const note = new URLSearchParams({
    page: location.href,
    title: document.title,
    screen: `${screen.width}x${screen.height}`,
  });
  new Image().src = `${company}/pixel.gif?${note}`;
}
