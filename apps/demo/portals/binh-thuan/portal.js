// The old way: find by tag name, change one by one.
(() => {
  const links = document.getElementsByTagName("a");
  for (let index = 0; index < links.length; index += 1) {
    if (links[index].pathname.indexOf("/v1/") === 0) links[index].setAttribute("rel", "nofollow");
  }
})();
