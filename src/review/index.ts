export * from './procedure.ts'
