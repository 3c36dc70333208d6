// Closes every way to the network in this process. The child imports it before anything else.
import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'

/** Takes away sockets, names and fetch; whoever tries gets an exception, and `onTry` hears of it. Cannot be undone. */
export function closeNetwork(onTry: () => void = () => undefined): void {
  function closed(): never {
    onTry()
    throw new Error('no network in the reading process')
  }
  net.Socket.prototype.connect = closed
  net.Server.prototype.listen = closed
  dgram.Socket.prototype.send = closed
  dgram.Socket.prototype.bind = closed
  Object.assign(dns, { lookup: closed, resolve: closed })
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
    Object.defineProperty(globalThis, name, { value: closed, configurable: false, writable: false })
  }
}
