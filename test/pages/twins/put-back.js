// The cookie is there and is only made to last longer.
document.cookie = "basket=e41b90d27fa83c65";
localStorage.setItem("pages", "3");
{
  const kept = localStorage.getItem("pages");
  if (document.cookie.includes("basket=")) document.cookie = `pages=${kept}; max-age=31536000`;
}
