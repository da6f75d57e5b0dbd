/** What every answer says: no guessing of types, and no addresses of pages told to others. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

const complete = new WeakSet<Response>();

/**
 * An answer that has all its headers, so that nothing is added to it on its way out: adding to an answer costs more
 * than counting a view, which is what some thousand of them a second are for.
 *
 * @param headers must hold `SECURITY_HEADERS` and those of `corsOf`
 */
export const completeAnswer = (body: string | null, status: number, headers: Record<string, string>): Response => {
  const response = new Response(body, { status, headers });
  complete.add(response);
  return response;
};

export const isComplete = (response: Response): boolean => complete.has(response);
