// The headers on every answer: nothing from elsewhere, no framing, no guessing of types, no address passed on.

/** Version of the API (semver), also `info.version` of the OpenAPI document. */
export const API_VERSION = '1.0.0'

const SITE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const API_POLICY = "default-src 'none'; frame-ancestors 'none'"

const ALWAYS = {
  'api-version': API_VERSION,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  // Otherwise a browser looks up the names behind our links in advance, and the network sees which sources are on screen.
  'x-dns-prefetch-control': 'off',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
} as const

const TWO_YEARS = 'max-age=63072000'

export type Headers = { readonly [name: string]: string }

/** True for addresses of the API, also when letters of the path are written as numbers (`/%761`). */
export function isApiPath(url: string): boolean {
  const path = plainPath(url.split('?', 1)[0] ?? '')
  return path === '/v1' || path.startsWith('/v1/')
}

function plainPath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The headers for an address. HSTS goes along only where a proxy in front speaks TLS. */
export function securityHeaders(url: string, behindTls: boolean): Headers {
  const api = isApiPath(url)
  return {
    ...ALWAYS,
    'content-security-policy': api ? API_POLICY : SITE_POLICY,
    'cross-origin-resource-policy': 'same-origin',
    ...(api ? { 'cache-control': 'no-store' } : {}),
    ...(behindTls ? { 'strict-transport-security': TWO_YEARS } : {}),
  }
}
