import { createServer } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { PortTakenError, requireFreePort } from '../../../../scripts/newsroom/ports.ts'

function listen(host: string): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) })
    })
  })
}

describe('requireFreePort', () => {
  test('a taken port is one sentence that names the port and the variable that chooses another', async () => {
    const other = await listen('127.0.0.1')
    await expect(requireFreePort(other.port, 'PORT')).rejects.toThrow(PortTakenError)
    await expect(requireFreePort(other.port, 'PORT')).rejects.toThrow(
      `Port ${other.port} is taken by another program: stop that program, or choose another port with PORT=${other.port + 1} npm start.`,
    )
    await other.close()
  })

  test('a program that listens on every interface counts too', async () => {
    const other = await listen('0.0.0.0')
    await expect(requireFreePort(other.port, 'PORT')).rejects.toThrow(PortTakenError)
    await other.close()
  })

  test('a port that was freed is free', async () => {
    const other = await listen('127.0.0.1')
    await other.close()
    await expect(requireFreePort(other.port, 'PORT')).resolves.toBeUndefined()
  })
})
