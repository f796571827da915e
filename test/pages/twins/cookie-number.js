// Settings, a time, and a number that ends with the browser.
document.cookie = "theme=dark; max-age=31536000";
document.cookie = `seen=${Date.now()}; max-age=31536000`;
document.cookie = "basket=7d793037-a076-4186-9a2b-1f0c3e5d7b91";
document.cookie = "cookie_consent=7d793037-a076-4186-9a2b-1f0c3e5d7b91; max-age=31536000";
