// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: 'd1a5c489f6ff9c7a37b02d91d6864753287a5bb1142e05c6bbfb6a71fd4b4066',
  'ontwerp-2030': 'c022b570fdbd37755cd0320e04615ed8d9e4e8a884ed4794a88f415cf6059828',
} as const
