// Chooses the department that the link named. "?for=skin" is part of the address that servers get;
// "#skin" stays in the browser.
const wanted = new URLSearchParams(location.search).get("for") ?? location.hash.slice(1);
const department = document.querySelector("#department");
if ([...department.options].some(({ value }) => value === wanted)) department.value = wanted;
