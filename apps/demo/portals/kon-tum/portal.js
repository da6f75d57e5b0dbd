// The portal's own modules, by its AMD loader.
define("portal/today", [], () => ({
  today: () => new Intl.DateTimeFormat("vi-VN", { dateStyle: "full", timeZone: "Asia/Ho_Chi_Minh" }).format(new Date()),
}));

define("portal/ready", [], () => ({
  ready: (run) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run);
    else run();
  },
}));

require(["portal/today", "portal/ready"], ({ today }, { ready }) => {
  ready(() => {
    document.getElementById("portal-date").textContent = today();
  });
});
