// Sluit het netwerk en probeert elke weg naar buiten; schrijft welke wegen dicht zijn.
import dgram from 'node:dgram'
import http, { createServer } from 'node:http'
import net from 'node:net'
import { closeNetwork } from '../src/isolated/no-network.ts'

closeNetwork()

const WEGEN: Readonly<Record<string, () => unknown>> = {
  'net.connect': () => net.connect(9, '127.0.0.1'),
  'http.get': () => http.get('http://127.0.0.1:9/'),
  fetch: () => fetch('http://127.0.0.1:9/'),
  WebSocket: () => new WebSocket('ws://127.0.0.1:9/'),
  dgram: () => dgram.createSocket('udp4').send('x', 9, '127.0.0.1'),
  luisteren: () => createServer().listen(0),
}

const dicht: string[] = []
for (const [naam, probeer] of Object.entries(WEGEN)) {
  try {
    await probeer()
  } catch (error) {
    if (error instanceof Error && error.message.includes('no network')) dicht.push(naam)
  }
}
process.stdout.write(JSON.stringify(dicht))
process.exit(0)
