// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: '3bec83d13092e0c9f35659434908f54bb71da8be6369ecc9194ad958e1e840f1',
  'ontwerp-2030': 'fa55783c8bf80761219d6ba25d4b8681a656f43dd4cf373c59526c456f62a5f3',
} as const
