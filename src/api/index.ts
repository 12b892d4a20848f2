export { pageApp } from './app.ts'
