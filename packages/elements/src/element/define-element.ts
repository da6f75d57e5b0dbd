interface VersionedElement extends CustomElementConstructor {
  readonly version: string;
}

/**
 * Registers an element once. A page that loads the same version twice stays silent; of two versions the first one
 * stays, since a registration cannot be taken back, and the console says so.
 */
export const defineElement = (tag: string, element: VersionedElement): void => {
  const present = customElements.get(tag) as Partial<VersionedElement> | undefined;
  if (present === undefined) customElements.define(tag, element);
  else if (present.version !== element.version) {
    console.warn(`<${tag}>: hai bản / two versions: ${present.version}, ${element.version}`);
  }
};
