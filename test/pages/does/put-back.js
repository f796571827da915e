// The cookie is gone; its copy in the storage is not.
localStorage.setItem("copy", "c9f3a1e77b2d4058");
{
  const kept = localStorage.getItem("copy");
  if (!document.cookie.includes("number=")) document.cookie = `number=${kept}; max-age=31536000`;
}
