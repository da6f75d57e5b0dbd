/** As far below the screen as a thumb's flick goes while a file is fetched. */
const MARGIN = "300px";

/**
 * Calls back once, when an element comes near the screen. A tab panel that is hidden counts as far away until it is
 * shown.
 *
 * @returns gives up waiting
 */
export const whenNear = (element: Element, callback: () => void): (() => void) => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
};

/** Calls back at once, or, while the page is hidden, as soon as it is seen. */
export const whenSeen = (callback: () => void): void => {
  if (document.hidden) document.addEventListener("visibilitychange", callback, { once: true });
  else callback();
};
