{
  const address = location.origin + location.pathname;

  // The share links are written with the page's path; only here is its whole address known.
  for (const link of document.querySelectorAll("a[data-share]")) {
    const url = new URL(link.href);
    for (const name of url.searchParams.keys()) url.searchParams.set(name, address);
    link.href = url.href;
  }

  const status = document.getElementById("copy-status");
  document.getElementById("copy-link").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address);
      status.textContent = "Đã sao chép.";
    } catch {
      status.textContent = "Không sao chép được.";
    }
  });
}
