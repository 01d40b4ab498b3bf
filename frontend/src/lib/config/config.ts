/** What differs between installations; served as `/config.json`, so one build serves all of them. */
export interface Config {
  /** Address of Keycloak, without the realm. */
  keycloakUrl: string;
  realm: string;
  clientId: string;
  /** True for a demonstration with made-up persons; the portal then says so on every page. */
  demo: boolean;
}

function isConfig(value: unknown): value is Config {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Record<string, unknown>;
  const texts = ['keycloakUrl', 'realm', 'clientId'].every((name) => typeof record[name] === 'string');
  return texts && typeof record['demo'] === 'boolean';
}

let config: Promise<Config> | undefined;

async function fetchConfig(): Promise<Config> {
  const response = await fetch('/config.json', { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}.`);
  const body: unknown = await response.json();
  if (!isConfig(body)) throw new Error('/config.json does not hold keycloakUrl, realm, clientId and demo.');
  return body;
}

/** Fetched once; after a failure the next call tries again. */
export function loadConfig(): Promise<Config> {
  config ??= fetchConfig().catch((error: unknown) => {
    config = undefined;
    throw error;
  });
  return config;
}
