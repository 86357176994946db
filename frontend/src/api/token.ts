/** The access token: in memory only, gone with the tab. */

let token: string | null = null;

export const accessToken = (): string | null => token;

export function setAccessToken(next: string | null): void {
  token = next;
}
