// Functions to run once the body is there, by name on `window`, as such master pages list them.
window.showToday = () => {
  const format = new Intl.DateTimeFormat("vi-VN", { dateStyle: "full", timeZone: "Asia/Ho_Chi_Minh" });
  document.getElementById("today").textContent = format.format(new Date());
};

window._spBodyOnLoadFunctionNames = ["showToday"];

for (const name of window._spBodyOnLoadFunctionNames) window[name]();
