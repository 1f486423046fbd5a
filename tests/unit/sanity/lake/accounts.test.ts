import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MAX_PENDING_SIGN_INS, openAccounts } from '#sanity/lake/accounts.ts'
import { SecretsFileError } from '#sanity/lake/secretsFile.ts'
import { fixedClock, tempFolder } from './lakeFixture.ts'

let folder = tempFolder()
beforeEach(() => {
  folder = tempFolder()
})
afterEach(() => folder.remove())

const secretsPath = () => join(folder.path, 'secrets.json')

function tokenOf(id: string): string {
  const file: { users: { id: string; token: string }[] } = JSON.parse(readFileSync(secretsPath(), 'utf8'))
  return file.users.find((user) => user.id === id)?.token ?? ''
}

describe('the secrets of a lake', () => {
  test('are made once, random, for the owner only, and stay the same', () => {
    const first = openAccounts(folder.path, fixedClock().clock)
    expect(statSync(secretsPath()).mode & 0o777).toBe(0o600)
    expect(first.users.map((user) => [user.id, user.name, user.role])).toEqual([
      ['user-writer', 'Wren Ito', 'writer'],
      ['user-approver', 'Adaeze Park', 'approver'],
    ])
    expect(tokenOf('user-writer').length).toBeGreaterThanOrEqual(32)
    expect(tokenOf('user-writer')).not.toBe(tokenOf('user-approver'))
    const again = openAccounts(folder.path, fixedClock().clock)
    expect(again.robotToken).toBe(first.robotToken)
    expect(again.webhookSecret).toBe(first.webhookSecret)
  })

  test.each([
    ['not JSON', '{"users": ['],
    ['of another shape', '{"users":[]}'],
    [
      'with a token that is too short',
      '{"users":[{"id":"a","name":"A","email":"a@b.example","role":"writer","token":"short"}],"robotToken":"r","webhookSecret":"s"}',
    ],
  ])('that are %s stop the start with a sentence and are left as they are', (_what, text) => {
    writeFileSync(secretsPath(), text)
    expect(() => openAccounts(folder.path, fixedClock().clock)).toThrow(SecretsFileError)
    expect(() => openAccounts(folder.path, fixedClock().clock)).toThrow(/secrets\.json.*move it away/)
    expect(readFileSync(secretsPath(), 'utf8')).toBe(text)
  })

  test('that others could read are closed to them at the next start', () => {
    openAccounts(folder.path, fixedClock().clock)
    chmodSync(secretsPath(), 0o644)
    openAccounts(folder.path, fixedClock().clock)
    expect(statSync(secretsPath()).mode & 0o777).toBe(0o600)
  })
})

describe('who calls', () => {
  test('is known by token, and the robot by its own', () => {
    const accounts = openAccounts(folder.path, fixedClock().clock)
    expect(accounts.userByToken(tokenOf('user-approver'))?.name).toBe('Adaeze Park')
    expect(accounts.userByToken(accounts.robotToken)?.role).toBe('robot')
    expect(accounts.userByToken('')).toBeNull()
    expect(accounts.userByToken(`${accounts.robotToken} `)).toBeNull()
    expect(accounts.userById('robot')?.role).toBe('robot')
    expect(accounts.userById('nobody')).toBeNull()
  })
})

describe('a sign-in', () => {
  test('gives the token once', () => {
    const accounts = openAccounts(folder.path, fixedClock().clock)
    const sid = accounts.beginSignIn('user-writer')
    // The Studio ignores a sid of fewer than 20 characters.
    expect(sid.length).toBeGreaterThanOrEqual(20)
    expect(accounts.redeem(sid)).toBe(tokenOf('user-writer'))
    expect(accounts.redeem(sid)).toBeNull()
    expect(accounts.redeem('')).toBeNull()
  })

  test('is over after two minutes', () => {
    const { clock, advance } = fixedClock()
    const accounts = openAccounts(folder.path, clock)
    const kept = accounts.beginSignIn('user-writer')
    const late = accounts.beginSignIn('user-writer')
    advance(119_999)
    expect(accounts.redeem(kept)).not.toBeNull()
    advance(1)
    expect(accounts.redeem(late)).toBeNull()
  })

  test('of somebody unknown, or of the robot, is refused', () => {
    const accounts = openAccounts(folder.path, fixedClock().clock)
    expect(() => accounts.beginSignIn('user-nobody')).toThrow(RangeError)
    expect(() => accounts.beginSignIn('robot')).toThrow(RangeError)
  })

  test('that is begun without end costs bounded memory: the oldest are dropped', () => {
    const accounts = openAccounts(folder.path, fixedClock().clock)
    const sids = Array.from({ length: MAX_PENDING_SIGN_INS + 1 }, () => accounts.beginSignIn('user-writer'))
    expect(accounts.redeem(sids[0] ?? '')).toBeNull()
    expect(accounts.redeem(sids[1] ?? '')).not.toBeNull()
  })
})
