/**
 * One spelling for each page: browsers send `/tin/khu%20kinh%20t%E1%BA%BF`, people write `/tin/khu kinh tế` in
 * board.yaml, and `/a/../b` is `/b`.
 */
export const pagePath = (path: string): string => new URL(`http://page${path.normalize("NFC")}`).pathname;
