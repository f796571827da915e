// A random number for a year, under the page's own name.
document.cookie = "_visitor=7d793037-a076-4186-9a2b-1f0c3e5d7b91; max-age=31536000";
