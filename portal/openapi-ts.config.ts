import { defineConfig } from '@hey-api/openapi-ts'

const services = ['contract-service', 'identity-service', 'migration-service', 'ticket-service']

export default defineConfig(
  services.map((service) => ({
    input: `../${service}/openapi.json`,
    output: { path: `src/api/generated/${service}` },
    plugins: ['@hey-api/typescript'],
    logs: { level: 'warn' },
  })),
)
