/** What a page sets once for all its elements, on the loader's script tag. */
export interface Configuration {
  readonly board?: string | undefined;
  readonly site?: string | undefined;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
}

/** What the loader leaves on `globalThis.khukit` for the elements that come after it. */
export interface LoadedConfiguration extends Configuration {
  readonly version?: string;
  /** Set once this page view is being counted, so that nothing counts it again. */
  counting?: boolean;
}

declare global {
  var khukit: LoadedConfiguration | undefined;
}

/** One setting of the page: from the loader, or from any script tag that carries it (the per-package form). */
export const configured = (name: keyof Configuration): string | undefined =>
  globalThis.khukit?.[name] ?? document.querySelector<HTMLScriptElement>(`script[data-${name}]`)?.dataset[name];
