/**
 * Within the frame: tells the page around it how high the element is, as often as that changes. Where the board lists
 * who may embed it, only those pages are told; `*` stands for a board that anybody may embed.
 */
export const FRAME_SCRIPT = `"use strict";
(() => {
  const parents = document.currentScript.dataset.parents.split(" ");
  const root = document.documentElement;
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    for (const origin of parents) parent.postMessage({ khukit: "height", height }, origin);
  };
  if (parent !== window) new ResizeObserver(tell).observe(root);
})();
`;

/**
 * In the page: gives each of our frames the height that it tells. A message counts only where it comes from the server
 * that this script came from, and from a frame of this page.
 */
export const PAGE_SCRIPT = `"use strict";
(() => {
  const own = new URL(document.currentScript.src).origin;
  const most = 20000;
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== own || data === null || typeof data !== "object" || data.khukit !== "height") return;
    if (!Number.isFinite(data.height) || data.height < 0) return;
    for (const frame of document.querySelectorAll("iframe")) {
      if (frame.contentWindow === source) frame.style.height = Math.min(data.height, most) + "px";
    }
  });
})();
`;
