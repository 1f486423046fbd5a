import nextJest from 'next/jest.js'

const createConfig = nextJest({ dir: './' })

/** Next's own compiler for TypeScript and JSX; Node's ES modules as they are (Sanity's packages are ESM only). */
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transformIgnorePatterns: [],
}

async function project(displayName, options) {
  const config = await createConfig({ ...shared, displayName, ...options })()
  return { ...config, transformIgnorePatterns: ['/node_modules/'] }
}

export default async function config() {
  return {
    projects: [
      await project('unit', { testEnvironment: 'node', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] }),
      await project('components', {
        testEnvironment: 'jsdom',
        testMatch: ['<rootDir>/tests/unit/**/*.test.tsx'],
      }),
      await project('contract', {
        testEnvironment: 'node',
        testMatch: ['<rootDir>/tests/contract/**/*.test.ts'],
      }),
    ],
  }
}
