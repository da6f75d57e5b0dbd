const warned = new Set<string>();

/** A page may hold ten elements with one wrong address: once is enough. */
export const warnOnce = (message: string): void => {
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
};
