// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: 'dd76c6903112b6be3fa20abf16f1f7c80c1151ab3ac56c0ec5c4d1b078c14550',
  'ontwerp-2030': '331800453acbd9ac7be18bc8980d928aaa5044c14afb6f9c2a41064ee4ccf425',
} as const
