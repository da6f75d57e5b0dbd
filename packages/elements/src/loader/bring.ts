/** Files by name with the SHA-256 of each, the shortest that browsers check; the build writes it in. */
declare const __KHUKIT_FILES__: Readonly<Record<string, string>>;

export const FILES: Readonly<Record<string, string>> = __KHUKIT_FILES__;

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

declare global {
  /** Not yet in TypeScript's own library. */
  var trustedTypes: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy } | undefined;
}

/** Where a page's CSP asks for trusted types, only addresses below our own folder become scripts. */
const policyFor = (base: string): ScriptPolicy => {
  const rules = { createScriptURL: (url: string) => (url.startsWith(base) ? url : "") };
  return globalThis.trustedTypes?.createPolicy("khukit", rules) ?? rules;
};

/**
 * Brings files of this version's folder, each once, and lets the browser refuse what has another hash. Only a script
 * element is checked so under every CSP: an import is not.
 *
 * @param failed - called with the name of a file that did not come
 */
export const bringer = (base: string, failed: (name: string) => void): ((name: string) => void) => {
  const asked = new Set<string>();
  let policy: ScriptPolicy | undefined;
  return (name) => {
    if (asked.has(name)) return;
    asked.add(name);
    const url = `${base}${name}.js`;
    const script = document.createElement("script");
    script.integrity = `sha256-${FILES[name]}`;
    script.crossOrigin = "anonymous";
    script.onerror = () => {
      console.warn(`${url}: không nạp được / not loaded (integrity, trusted-types khukit)`);
      failed(name);
    };
    try {
      policy ??= policyFor(base);
      script.src = policy.createScriptURL(url);
      document.head.append(script);
    } catch {
      script.onerror("");
    }
  };
};
