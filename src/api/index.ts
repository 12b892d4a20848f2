export { apiApp } from './api-app.ts'
export { pageApp } from './app.ts'
export { LocalOwner } from './identity/local-owner.ts'
