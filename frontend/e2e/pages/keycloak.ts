import { type APIRequestContext, expect } from '@playwright/test';

/** The Keycloak of the demo, as its administrator, whose password is made up like everything in it. */
export class Keycloak {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly url: string,
  ) {}

  static async of(request: APIRequestContext): Promise<Keycloak> {
    const config = (await (await request.get('/config.json')).json()) as { keycloakUrl: string };
    return new Keycloak(request, config.keycloakUrl);
  }

  /** For how many seconds an access token is good; gives back what it was before. */
  async tokensLast(seconds: number): Promise<number> {
    const headers = { Authorization: `Bearer ${await this.token()}` };
    const address = `${this.url}/admin/realms/gehor`;
    const before = (await (await this.request.get(address, { headers })).json()) as {
      accessTokenLifespan: number;
    };
    const changed = await this.request.put(address, { headers, data: { accessTokenLifespan: seconds } });
    expect(changed.status(), 'the answer of Keycloak').toBe(204);
    return before.accessTokenLifespan;
  }

  private async token(): Promise<string> {
    const answer = await this.request.post(`${this.url}/realms/master/protocol/openid-connect/token`, {
      form: {
        grant_type: 'password',
        client_id: 'admin-cli',
        username: 'admin',
        password: process.env['GEHOR_KEYCLOAK_PASSWORD'] ?? 'demo',
      },
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  }
}
