// Answers on a bare socket when a request is so broken or slow that it never became a request.
import type { Socket } from 'node:net'
import { faultOf } from './failures.ts'
import { PROBLEM_TYPE, problemDetails, type Status } from './problem-details.ts'
import { securityHeaders } from './security-headers.ts'

const STATUS_BY_CODE: { readonly [code: string]: Status } = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
}

const REASONS: { readonly [S in Status]?: string } = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
}

/** So long may the other side take to read why, before the connection goes; it may never read at all. */
const PATIENCE = 1_000

type SocketError = Error & { readonly code?: string }

/** Makes what ends a connection with a problem, when there is still someone to read it; HSTS goes along behind TLS. */
export function brokenRequestAnswer(behindTls: boolean): (error: SocketError, socket: Socket) => void {
  return (error, socket) => {
    if (error.code !== 'ECONNRESET' && socket.writable) answer(error, socket, behindTls)
    else socket.destroy()
  }
}

function answer(error: SocketError, socket: Socket, behindTls: boolean): void {
  const status = STATUS_BY_CODE[error.code ?? ''] ?? 400
  const body = JSON.stringify(problemDetails(status, [faultOf(status)]))
  const headers = {
    ...securityHeaders('/v1', behindTls),
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${REASONS[status] ?? 'Bad Request'}`, ...lines, '', body].join('\r\n'))
  setTimeout(() => socket.destroy(), PATIENCE).unref()
}
